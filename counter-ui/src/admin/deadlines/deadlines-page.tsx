import { deadlineSettingsWords } from '@motcua/ui/words/deadline-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { CausesSection } from './causes-section.tsx';
import { deadlinesQuestion } from './deadlines-question.ts';
import { RemindersSection } from './reminders-section.tsx';
import './deadlines.css';

/** What a shop sets of its deadlines: reminders, the hour of the hand-over, and the causes of lateness. */
export function DeadlinesPage() {
  const words = useStaffWords(deadlineSettingsWords);
  const inWords = useProblemWords();
  const { settings, may } = useShopSettings();
  const { data, error } = useQuery(deadlinesQuestion(settings.shop.shopId));
  const mayChange = may('deadlines.set');
  return (
    <PageFrame title={words.nav} lead={words.lead} readOnly={!mayChange}>
      {error && <ProblemNote>{inWords(error)}</ProblemNote>}
      {!data && !error && <PageSkeleton />}
      {data && (
        <div className="deadlines">
          <RemindersSection saved={data.settings} mayChange={mayChange} />
          <CausesSection saved={data.causes} mayChange={mayChange} />
        </div>
      )}
    </PageFrame>
  );
}
