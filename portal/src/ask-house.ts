import type { FollowedVisit } from '@motcua/contracts/follow';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';

const triesMax = 3;

/**
 * An act of the holder. One key for all tries: what was lost on the way back is not done twice.
 * @returns the ticket as it is then, or null where the house refused or could not be reached
 */
export async function askHouse(token: string, path: string): Promise<FollowedVisit | null> {
  const key = freshKey();
  for (let tried = 1; tried <= triesMax; tried += 1) {
    try {
      const answer = await fetch(`/api/v1/follow/${path}`, {
        method: 'POST',
        headers: {
          authorization: `Ticket ${token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: '{}',
        signal: AbortSignal.timeout(8_000),
      });
      if (answer.ok) return await answer.json();
      if (answer.status < 500) return null;
    } catch {
      // Out of reach: again with the same key.
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * tried));
  }
  return null;
}
