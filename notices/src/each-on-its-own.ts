import type { House } from './house.ts';

/**
 * Does the same to each, one after the other; where one fails the others go on.
 * @throws when any failed, so that the job is tried again
 */
export async function eachOnItsOwn<Item>(
  house: House,
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await act(item);
    } catch (error) {
      failures.push(error);
      house.log.warn({ err: error }, 'one of several failed; going on with the others');
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
}
