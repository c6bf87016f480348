import type { CounterId } from '@motcua/contracts/ids';
import type { Desk as DeskTruth } from '@motcua/contracts/queue';
import type { Post } from '@motcua/contracts/staff';
import { ask, type Refused } from '@motcua/ui/connection/api-client.ts';
import { useLive } from '@motcua/ui/connection/use-live.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { heedSession } from '../asking/query-client.ts';
import { sessionQuestion } from '../asking/session-question.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { shopsQuestion } from '../shop/shops-question.ts';
import { NamesContext, useNamesOf } from '../shop/use-names.ts';
import { Desk } from './desk.tsx';
import { DeskSkeleton } from './desk-skeleton.tsx';

/** The desk of one counter, fetched whole and kept true for as long as it stands. */
export function DeskPage({ counterId, post }: { counterId: CounterId; post: Post }) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const names = useNamesOf(post.shopId);
  const queryClient = useQueryClient();
  const { data: shops } = useQuery(shopsQuestion);
  const [refused, setRefused] = useState<Refused | null>(null);
  const live = useLive<DeskTruth>({
    who: { shopId: post.shopId },
    fetchTruth: (signal) => ask('GET /counters/:counterId/desk', { params: { counterId }, signal }),
    onRefused: (problem) => {
      setRefused(problem);
      heedSession(problem);
    },
  });

  // Closed from elsewhere, or taken over: the session knows which counter is this person's now.
  const lost = live.truth !== null && live.truth.shift === null;
  useEffect(() => {
    if (lost) void queryClient.refetchQueries({ queryKey: sessionQuestion.queryKey });
  }, [lost, queryClient]);

  if (live.truth === null)
    return (
      <>
        <TopBar place={post.shopNameVi} />
        {refused && <ProblemNote>{inWords(refused)}</ProblemNote>}
        {!refused && live.link === 'offline' && <ProblemNote>{words.deskUnreachable}</ProblemNote>}
        {!refused && <DeskSkeleton />}
      </>
    );
  const timeZone = shops?.find(({ shopId }) => shopId === post.shopId)?.timeZone ?? 'Asia/Ho_Chi_Minh';
  return (
    <NamesContext value={names}>
      <Desk desk={live.truth} live={live} shopId={post.shopId} timeZone={timeZone} />
    </NamesContext>
  );
}
