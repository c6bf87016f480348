import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press, type Step } from '../../asking/press.ts';

/** Does one thing to a voice, under one key however often it is sent, and then asks for the voices anew. */
export function useVoiceSave({ onSaved }: { onSaved?: () => void } = {}) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => press([step]),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['voices'] });
      onSaved?.();
    },
  });
}
