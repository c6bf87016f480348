import type { Session } from '@motcua/contracts/staff';
import { type Person, personAt } from './person-at.ts';

/** One of the demonstration's staff, signed in at a house on a port. */
export async function signedInAt(
  url: string,
  username: string,
  password = 'motcua-demo',
): Promise<Person & { session: Session }> {
  const { answer, cookie, problem } = await personAt(url).ask('POST /session', {
    body: { username, password },
  });
  if (!answer || !cookie) throw new Error(`${username} could not sign in: ${problem?.code}`);
  return { ...personAt(url, { cookie }), session: answer };
}
