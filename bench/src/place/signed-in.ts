import type { Place } from './open-place.ts';
import { newSecret } from './secret.ts';

/** Somebody of the demonstration shop, signed in straight in SQL. @returns the cookie */
export async function signedIn({ pool }: Pick<Place, 'pool'>, username: string): Promise<string> {
  const { secret, hash } = newSecret();
  await pool.query('insert into sessions (id_hash, staff_id) select $1, id from staff where username = $2', [
    hash,
    username,
  ]);
  return `motcua=${secret}`;
}
