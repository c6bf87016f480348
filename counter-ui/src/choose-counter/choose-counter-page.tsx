import type { Post } from '@motcua/contracts/staff';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { SkeletonBlock, WhileLoading } from '@motcua/ui/components/skeleton.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { roleNames } from '@motcua/ui/words/roles.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { countersQuestion } from '../shop/counters-question.ts';
import { NamesContext, useNamesOf } from '../shop/use-names.ts';
import { CounterCard } from './counter-card.tsx';
import './choose-counter.css';

/** The counters of one shop, who sits there, and the one this clerk opens. */
export function ChooseCounterPage({ post }: { post: Post }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const inWords = useProblemWords();
  const names = useNamesOf(post.shopId);
  const mayOpen = isAllowed('counter.open', post.role);
  // Colleagues open and close their counters meanwhile.
  const { data: counters, error } = useQuery({ ...countersQuestion(post.shopId), refetchInterval: 5_000 });
  return (
    <NamesContext value={names}>
      <main className="choose-counter">
        <h1>{mayOpen ? words.chooseCounterTitle : words.countersTitle}</h1>
        <p className="choose-counter-lead">
          {mayOpen ? words.chooseCounterLead : words.cannotOpen(roleNames[language][post.role])}
        </p>
        {error && <ProblemNote>{inWords(error)}</ProblemNote>}
        {!counters && !error && <CountersSkeleton />}
        {counters?.length === 0 && <p className="empty-note">{words.noCounters}</p>}
        <ul className="counter-cards">
          {counters?.map((counter) => (
            <CounterCard key={counter.counterId} counter={counter} post={post} mayOpen={mayOpen} />
          ))}
        </ul>
      </main>
    </NamesContext>
  );
}

function CountersSkeleton() {
  return (
    <WhileLoading>
      <div className="counter-cards">
        {Array.from({ length: 8 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey blocks have nothing else to be told apart by
          <SkeletonBlock key={index} height="190px" />
        ))}
      </div>
    </WhileLoading>
  );
}
