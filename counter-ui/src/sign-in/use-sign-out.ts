import type { CounterId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press } from '../asking/press.ts';
import { sessionQuestion } from '../asking/session-question.ts';
import { closeCounter } from '../calling/steps.ts';
import { dropAllDrafts } from '../dossiers/receipt/draft-store.ts';

/**
 * Signs out at this screen, or everywhere this person is signed in. A counter they have open is closed first, so that
 * no empty chair stays open; while somebody is at it, that is refused. Nothing of the session stays in memory.
 */
export function useSignOut(openCounter: CounterId | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (where: 'here' | 'everywhere') => {
      if (openCounter !== null) await press(closeCounter(openCounter));
      await ask(where === 'here' ? 'DELETE /session' : 'DELETE /sessions', { key: freshKey() });
    },
    onSuccess: () => {
      // People's data in drafts does not stay on a shared machine.
      void dropAllDrafts().catch(() => undefined);
      // First the page for signing in, which asks nothing; then whatever the last person had asked is forgotten.
      queryClient.setQueryData(sessionQuestion.queryKey, null);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuestion.queryKey[0] });
    },
  });
}
