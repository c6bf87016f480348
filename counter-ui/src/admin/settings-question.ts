import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** Everything that is set in one shop. */
export const settingsQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['settings', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/settings', { params: { shopId }, signal }),
  });
