import type { Session } from '@motcua/contracts/staff';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { queryOptions } from '@tanstack/react-query';

/** Who is signed in at this screen; null when nobody is. */
export const sessionQuestion = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await ask('GET /session', { signal });
    } catch (error) {
      if (error instanceof Refused && error.code === 'sign-in-needed') return null;
      throw error;
    }
  },
  staleTime: 60_000,
});
