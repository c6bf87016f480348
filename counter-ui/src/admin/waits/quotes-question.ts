import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** What people of this shop were told about waiting, held against what came. */
export const quotesQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['quotes', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/quotes', { params: { shopId }, signal }),
  });
