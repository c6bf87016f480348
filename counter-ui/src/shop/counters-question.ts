import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** Every counter of one shop and who sits there now. */
export const countersQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['counters', shopId],
    queryFn: async ({ signal }) => {
      const { counters } = await ask('GET /shops/:shopId/counters', { params: { shopId }, signal });
      return counters.toSorted((a, b) => a.number - b.number);
    },
  });
