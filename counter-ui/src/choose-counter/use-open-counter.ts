import type { CounterId, ShopId, StaffId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press } from '../asking/press.ts';
import { sessionQuestion } from '../asking/session-question.ts';
import { countersQuestion } from '../shop/counters-question.ts';

/** Opens a counter, for oneself or in the place of a colleague. The session then names it, and the desk appears. */
export function useOpenCounter(counterId: CounterId, shopId: ShopId) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (standsInFor: StaffId | null) =>
      press([
        (key) =>
          ask('POST /counters/:counterId/shift', { params: { counterId }, body: { standsInFor }, key }),
      ]),
    onSuccess: () => queryClient.refetchQueries({ queryKey: sessionQuestion.queryKey }),
    // Refused mostly because somebody was quicker: show who sits there now.
    onError: () => void queryClient.invalidateQueries({ queryKey: countersQuestion(shopId).queryKey }),
  });
}
