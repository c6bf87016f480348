import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Client, Pass } from './open-client.ts';
import { Refused } from './refused.ts';
import { Unsuited } from './unsuited.ts';

/** Somebody of the staff who is signed in. */
export type Worker = { username: string; staffId: StaffId; shopId: ShopId; pass: Pass };

/** Signs one person in. The shop is that of their first post. */
export async function signIn(client: Client, username: string, password: string): Promise<Worker> {
  try {
    const { answer, cookie } = await client.ask('POST /session', {}, { body: { username, password } });
    const post = answer.posts[0];
    if (!post || !cookie) throw new Unsuited(`${username} has no post in any shop.`);
    return { username, staffId: answer.staffId, shopId: post.shopId, pass: { cookie } };
  } catch (error) {
    if (error instanceof Refused)
      throw new Unsuited(
        `${username} cannot sign in (${error.code}). The day needs the demonstration's staff; give others with --clerks and --password.`,
      );
    throw error;
  }
}
