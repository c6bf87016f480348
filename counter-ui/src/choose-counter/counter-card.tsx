import type { StaffId } from '@motcua/contracts/ids';
import type { CounterStatus } from '@motcua/contracts/queue';
import type { Post } from '@motcua/contracts/staff';
import { Button } from '@motcua/ui/components/button.tsx';
import { type CounterWords, counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { useNames } from '../shop/use-names.ts';
import { useSession } from '../sign-in/use-session.ts';
import { CloseForColleague } from './close-for-colleague.tsx';
import { StandInDialog } from './stand-in-dialog.tsx';
import { useOpenCounter } from './use-open-counter.ts';

/** One counter: its number, what it serves, who sits there, and how to open it. */
export function CounterCard({
  counter,
  post,
  mayOpen,
}: {
  counter: CounterStatus;
  post: Post;
  mayOpen: boolean;
}) {
  const words = useStaffWords(counterWords);
  const inWords = useProblemWords();
  const names = useNames();
  const { staffId } = useSession();
  const open = useOpenCounter(counter.counterId, post.shopId);
  const [standingIn, setStandingIn] = useState(false);
  const mine = counter.shift?.staffId === staffId;
  const taken = counter.shift !== null && !mine;
  const openAs = (standsInFor: StaffId | null) => open.mutate(standsInFor);
  return (
    <li className={`counter-card${taken ? ' counter-card-taken' : ''}`}>
      <header>
        <span className="counter-number tabular">{counter.number}</span>
        <div>
          <h2>{counter.nameVi}</h2>
          {counter.zone && <p>{counter.zone}</p>}
        </div>
      </header>
      <p className="counter-sectors" title={counter.sectors.map(names.sector).join(' · ')}>
        {counter.sectors.map(names.shortSector).join(' · ') || words.noSectors}
      </p>
      <p className={`counter-who counter-who-${counter.state}`}>{who(counter, words)}</p>
      {open.error && <ProblemNote>{inWords(open.error)}</ProblemNote>}
      {mayOpen && !taken && (
        <footer>
          <Button
            aria-label={words.openCounterNumber(counter.number)}
            disabled={open.isPending}
            onClick={() => openAs(null)}
          >
            {mine ? words.enterCounter : words.openCounter}
          </Button>
          {!mine && (
            <Button
              kind="quiet"
              aria-label={words.standInAt(counter.number)}
              disabled={open.isPending}
              onClick={() => setStandingIn(true)}
            >
              {words.standIn}
            </Button>
          )}
        </footer>
      )}
      {taken && post.role === 'supervisor' && <CloseForColleague counter={counter} shopId={post.shopId} />}
      {standingIn && (
        <StandInDialog
          counter={counter.number}
          shopId={post.shopId}
          asking={open.isPending}
          problem={inWords(open.error)}
          onChoose={openAs}
          onClose={() => setStandingIn(false)}
        />
      )}
    </li>
  );
}

function who({ shift, state }: CounterStatus, words: CounterWords): string {
  if (!shift) return words.counterFree;
  const name = shift.standsInForName
    ? words.nameStandingIn(shift.displayName, shift.standsInForName)
    : shift.displayName;
  return state === 'paused' ? words.whoPaused(name) : name;
}
