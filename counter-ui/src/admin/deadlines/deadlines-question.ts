import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** When a shop reminds, by which hour it hands over, and why its dossiers are late. */
export const deadlinesQuestion = (shopId: ShopId) =>
  queryOptions({
    queryKey: ['settings', shopId, 'deadlines'],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/deadline-settings', { params: { shopId }, signal }),
  });
