import { ask } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** The shops in which the person signed in has a post, with their role in each. */
export const shopsQuestion = queryOptions({
  queryKey: ['shops'],
  queryFn: async ({ signal }) => (await ask('GET /shops', { signal })).shops,
  staleTime: 60_000,
});
