import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press, type Step } from '../../asking/press.ts';

/** One act on the calendar, made once however often it is sent; afterwards the calendar is asked for as it is now. */
export function useCalendarAct(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => press([step]),
    onSuccess: async () => {
      onDone();
      await Promise.all(
        ['calendar', 'settings', 'journal'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
      );
    },
  });
}
