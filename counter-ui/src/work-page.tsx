import type { CounterId } from '@motcua/contracts/ids';
import type { Post } from '@motcua/contracts/staff';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { useQueries } from '@tanstack/react-query';
import { DeskPage } from './calling/desk-page.tsx';
import { ChooseCounterPage } from './choose-counter/choose-counter-page.tsx';
import { ChooseShopPage } from './choose-counter/choose-shop-page.tsx';
import { ShopTopBar } from './choose-counter/shop-top-bar.tsx';
import { useShopChoice } from './choose-counter/use-shop-choice.ts';
import { ProblemNote } from './parts/problem-note.tsx';
import { useProblemWords } from './parts/use-problem-words.ts';
import { countersQuestion } from './shop/counters-question.ts';
import { useSession } from './sign-in/use-session.ts';

/** The desk of the counter one has open; before that, the choice of a shop and of a counter. */
export function WorkPage() {
  const { counterId } = useSession();
  const choice = useShopChoice();
  const { posts, chosen, choose } = choice;
  if (counterId !== null) return <OwnDesk counterId={counterId} posts={posts} />;
  return (
    <>
      <ShopTopBar {...choice} />
      {chosen === null ? (
        <ChooseShopPage posts={posts} onChoose={choose} />
      ) : (
        <ChooseCounterPage key={chosen.shopId} post={chosen} />
      )}
    </>
  );
}

/** The session names the counter but not its shop; with several posts the shops are asked whose it is. */
function OwnDesk({ counterId, posts }: { counterId: CounterId; posts: Post[] }) {
  const inWords = useProblemWords();
  const [only] = posts;
  const single = posts.length === 1 && only !== undefined;
  const working = single ? [] : posts.filter(({ role }) => isAllowed('counter.open', role));
  const answers = useQueries({ queries: working.map(({ shopId }) => countersQuestion(shopId)) });
  const post = single
    ? only
    : working.find((_, index) => answers[index]?.data?.some((counter) => counter.counterId === counterId));
  if (post) return <DeskPage key={counterId} counterId={counterId} post={post} />;
  const failed = answers.find(({ error }) => error !== null);
  return failed ? <ProblemNote>{inWords(failed.error)}</ProblemNote> : null;
}
