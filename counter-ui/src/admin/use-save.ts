import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Step } from '../asking/press.ts';
import { press } from '../asking/press.ts';

/**
 * Saves one change, or several in order, and then asks for the settings as they are now. Repeated under the same key
 * where no answer came, so a change is made once.
 */
export function useSave({ onSaved }: { onSaved?: () => void } = {}) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (steps: readonly Step[]) => press(steps),
    onSuccess: async () => {
      await Promise.all(
        ['settings', 'shops', 'counters', 'directory', 'journal'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      );
      onSaved?.();
    },
  });
}
