import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ListAddress } from './use-list-address.ts';

/** One list of dossiers, page after page. It is asked again each minute: somebody else may have acted. */
export const dossiersQuestion = (shopId: ShopId, { list, q, sector, channel }: ListAddress) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', shopId, list, q, sector, channel],
    queryFn: ({ pageParam, signal }) => {
      const asked = {
        list,
        ...(sector === '' ? {} : { sector }),
        ...(channel === '' ? {} : { channel }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      const params = { shopId };
      return q === ''
        ? ask('GET /shops/:shopId/dossiers', { params, query: asked, signal })
        : ask('POST /shops/:shopId/dossier-search', { params, body: { ...asked, typed: q }, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: 60_000,
  });
