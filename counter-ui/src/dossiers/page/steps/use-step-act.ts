import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press } from '../../../asking/press.ts';
import { dossierQuestion } from '../dossier-question.ts';

/** One press about the steps of a dossier: afterwards the page and the lists show what stands now. */
export function useStepAct(dossierId: string, send: (key: string) => Promise<unknown>, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => press([send]),
    onSuccess: async () => {
      await queryClient.refetchQueries({ queryKey: dossierQuestion(dossierId).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
      onDone();
    },
    // Somebody else may have been faster: then the page behind shows what stands now.
    onError: () => void queryClient.invalidateQueries({ queryKey: dossierQuestion(dossierId).queryKey }),
  });
}
