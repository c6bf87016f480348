import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** The names behind the codes of one shop: sectors, priority classes, colleagues. They change seldom. */
export const directoryQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['directory', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/directory', { params: { shopId }, signal }),
    staleTime: 5 * 60_000,
  });
