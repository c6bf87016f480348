import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { beginningLine, dayAt, dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { journalQuestion } from './journal-question.ts';
import { JournalRow } from './journal-row.tsx';
import './journal.css';

/** Everything that was done in the shop: what, who, when and why. Nothing can be changed here. */
export function JournalPage() {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { language } = useStaffLanguage();
  const { settings } = useShopSettings();
  const { shopId, timeZone } = settings.shop;
  const journal = useInfiniteQuery(journalQuestion(shopId));
  const lines = journal.data?.pages.flatMap((page) => page.lines) ?? [];
  const days = Map.groupBy(lines, ({ at }) => dayAt(at, timeZone));
  return (
    <PageFrame
      title={words.navJournal}
      lead={words.journalLead}
      aside={
        <Button
          icon={<RotateCw size={18} aria-hidden="true" />}
          disabled={journal.isFetching}
          onClick={() => void journal.refetch()}
        >
          {words.refresh}
        </Button>
      }
    >
      {journal.error && <ProblemNote>{inWords(journal.error)}</ProblemNote>}
      {journal.isPending && <PageSkeleton />}
      {journal.isSuccess && lines.length === 0 && <p className="empty-note">{words.journalEmpty}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="journal-day">
          <h2>{beginningLine(dayInWords(day, language))}</h2>
          <ol>
            {ofDay.map((line) => (
              <JournalRow key={line.position} line={line} timeZone={timeZone} />
            ))}
          </ol>
        </section>
      ))}
      {journal.hasNextPage && (
        <Button
          className="journal-more"
          disabled={journal.isFetchingNextPage}
          onClick={() => void journal.fetchNextPage()}
        >
          {words.showMore}
        </Button>
      )}
    </PageFrame>
  );
}
