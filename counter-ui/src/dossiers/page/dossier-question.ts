import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** A whole dossier. It is asked again each minute while it is looked at. */
export const dossierQuestion = (dossierId: string) =>
  queryOptions({
    queryKey: ['dossier', dossierId],
    queryFn: ({ signal }) => ask('GET /dossiers/:dossierId', { params: { dossierId }, signal }),
    refetchInterval: 60_000,
  });

/** To whom a dossier of this shop can go. */
export const desksQuestion = (shopId: string) =>
  queryOptions({
    queryKey: ['dossier-desks', shopId],
    queryFn: ({ signal }) => ask('GET /shops/:shopId/dossier-desks', { params: { shopId }, signal }),
    staleTime: 5 * 60_000,
  });
