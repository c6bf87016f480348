import { Refused } from '@motcua/ui/connection/api-client.ts';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionQuestion } from './session-question.ts';

/** What the clerk's screen has asked the house. A session that ended anywhere ends everywhere on this screen. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: heedSession }),
  mutationCache: new MutationCache({ onError: heedSession }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => error instanceof Refused && error.code === 'unavailable' && failures < 2,
    },
    mutations: { retry: false },
  },
});

/** Shows the sign-in page, or the page for a new password, when an answer says that it is needed. */
export function heedSession(error: Error): void {
  if (!(error instanceof Refused)) return;
  if (error.code === 'sign-in-needed') queryClient.setQueryData(sessionQuestion.queryKey, null);
  if (error.code === 'password-change-needed')
    void queryClient.invalidateQueries({ queryKey: sessionQuestion.queryKey });
}
