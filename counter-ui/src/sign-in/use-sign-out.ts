import { ask } from '@motcua/ui/connection/api-client.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { freshKey } from '../asking/fresh-key.ts';
import { sessionQuestion } from '../asking/session-question.ts';

/** Signs out at this screen, or everywhere this person is signed in. Nothing of the session stays in memory. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      ask(where === 'here' ? 'DELETE /session' : 'DELETE /sessions', { key: freshKey() }),
    onSuccess: () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuestion.queryKey, null);
    },
  });
}
