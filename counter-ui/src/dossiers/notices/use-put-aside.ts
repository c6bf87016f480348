import type { ShopId } from '@motcua/contracts/ids';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { press } from '../../asking/press.ts';
import { noticesQuestion } from './notices-question.ts';

/** Puts one reminder aside; it is gone from the list once the house has said so. */
export function usePutAside(shopId: ShopId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (noticeId: string) =>
      press([
        (key) =>
          ask('POST /shops/:shopId/dossier-notices/:noticeId/seen', {
            params: { shopId, noticeId },
            body: {},
            key,
          }),
      ]),
    onSettled: () => client.invalidateQueries({ queryKey: noticesQuestion(shopId).queryKey }),
  });
}
