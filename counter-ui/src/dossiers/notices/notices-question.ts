import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** The reminders that lie on this person's desk in one shop. They come in the morning, so a minute is soon enough. */
export const noticesQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['dossier-notices', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/dossier-notices', { params: { shopId }, signal }),
    refetchInterval: 60_000,
  });
