import type { Person } from '@motcua/api/testing/person-at';
import { signedInAt } from '@motcua/api/testing/signed-in-at';
import type { CounterId } from '@motcua/contracts/ids';

/** One of the demonstration's clerks signs in and opens the counter with this number. */
export async function sitsDown(
  url: string,
  username: string,
  number: number,
): Promise<Person & { counterId: CounterId }> {
  const clerk = await signedInAt(url, username);
  const shopId = clerk.session.posts[0]?.shopId;
  if (!shopId) throw new Error(`${username} has no place in any shop`);
  const { counters } = await clerk.get('GET /shops/:shopId/counters', { params: { shopId } });
  const counterId = counters.find((counter) => counter.number === number)?.counterId;
  if (!counterId) throw new Error(`there is no counter ${number}`);
  await clerk.get('POST /counters/:counterId/shift', { params: { counterId }, body: {} });
  return { ...clerk, counterId };
}
