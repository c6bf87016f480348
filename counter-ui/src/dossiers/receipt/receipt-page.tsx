import type { DossierId, StopId } from '@motcua/contracts/ids';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { shopsQuestion } from '../../shop/shops-question.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { ReceiptDesk } from './receipt-desk.tsx';
import './receipt.css';

/** `/receipt`: for whom and for what is in its address as ids, never a name or a number of a person. */
export function ReceiptPage() {
  const words = useStaffWords(receiptWords);
  const inWords = useProblemWords();
  const [address] = useSearchParams();
  const { posts, staffId, counterId } = useSession();
  const mine = posts.filter(({ role }) => isAllowed('dossier.receive', role));
  const post = mine.find(({ shopId }) => shopId === address.get('shop')) ?? mine[0];
  // Ids as the house wrote them into the address: what is none is refused by the house itself.
  const stopId = address.get('stop') as StopId | null;
  const againId = address.get('dossier') as DossierId | null;
  const { data: shops } = useQuery(shopsQuestion);
  const desk = useQuery({
    queryKey: ['receipt-desk', counterId],
    queryFn: ({ signal }) =>
      ask('GET /counters/:counterId/desk', { params: { counterId: counterId ?? '' }, signal }),
    enabled: stopId !== null && counterId !== null,
    staleTime: 0,
  });
  const again = useQuery({
    queryKey: ['dossier', againId],
    queryFn: ({ signal }) =>
      ask('GET /dossiers/:dossierId', { params: { dossierId: againId ?? '' }, signal }),
    enabled: againId !== null,
    staleTime: 0,
    gcTime: 0,
  });
  if (!post) return <ProblemNote>{words.noPost}</ProblemNote>;
  if (again.error) return <ProblemNote>{inWords(again.error)}</ProblemNote>;
  const waits = (desk.isLoading && desk.fetchStatus === 'fetching') || again.isLoading || !shops;
  if (waits) return <p className="receipt-opening">{words.loading}</p>;

  const current = desk.data?.current?.stop.stopId === stopId ? (desk.data?.current ?? null) : null;
  return (
    <ReceiptDesk
      key={`${post.shopId}/${stopId ?? ''}/${againId ?? ''}`}
      staffId={staffId}
      shopId={post.shopId}
      timeZone={shops.find(({ shopId }) => shopId === post.shopId)?.timeZone ?? 'Asia/Ho_Chi_Minh'}
      stopId={stopId}
      current={current}
      again={again.data ?? null}
    />
  );
}
