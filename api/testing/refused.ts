import { Problem } from '@motcua/contracts/problems';
import type { LightMyRequestResponse } from 'fastify';

/** Why the desk said no. Anything but a proper problem, of a kind the house knows, ends the test. */
export async function refused(asked: Promise<LightMyRequestResponse>): Promise<Problem> {
  const answer = await asked;
  const type = String(answer.headers['content-type']);
  if (answer.statusCode < 400 || !type.startsWith('application/problem+json'))
    throw new Error(`not refused as a problem: ${answer.statusCode} ${type} ${answer.body}`);
  const problem = Problem.parse(answer.json());
  if (problem.status !== answer.statusCode)
    throw new Error(`status ${answer.statusCode} but says ${answer.body}`);
  return problem;
}
