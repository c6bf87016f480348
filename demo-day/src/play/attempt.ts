import { Refused } from '../shop/refused.ts';

/** Does an act that the shop may refuse without the day going wrong: another was quicker, or it is too late. */
export async function attempt<Answer>(act: Promise<Answer>): Promise<Answer | null> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
