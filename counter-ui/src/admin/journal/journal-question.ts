import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';

/** The journal of one shop, newest first, page by page. */
export const journalQuestion = (shopId: ShopId) =>
  infiniteQueryOptions({
    queryKey: ['journal', shopId],
    queryFn: ({ pageParam, signal }) =>
      ask('GET /shops/:shopId/journal', {
        params: { shopId },
        query: pageParam === null ? { limit: 50 } : { limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
