import type { LightMyRequestResponse } from 'fastify';

/** What the desk said yes to. Anything but a yes ends the test with the whole answer. */
export async function told<Answer>(asked: Promise<LightMyRequestResponse>): Promise<Answer> {
  const answer = await asked;
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`);
  return answer.json<Answer>();
}
