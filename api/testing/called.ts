import type { StopAnswer } from '@motcua/contracts/queue';
import type { LightMyRequestResponse } from 'fastify';
import { told } from './told.ts';

/** A stop that is at a counter, after a call or whatever else brought it there. */
export async function called(
  asked: Promise<LightMyRequestResponse>,
): Promise<StopAnswer & { callId: string }> {
  const answer = await told<StopAnswer>(asked);
  if (!answer.callId) throw new Error(`${answer.label} is at no counter`);
  return { ...answer, callId: answer.callId };
}
