import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { Button } from '@motcua/ui/components/button.tsx';
import { useToday } from '@motcua/ui/components/use-today.ts';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { calendarQuestion } from './calendar-question.ts';
import { Changes } from './changes.tsx';
import { EnterDialog } from './enter-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { YearAtAGlance } from './year-at-a-glance.tsx';
import type { DayCell } from './year-cells.ts';
import './calendar.css';

type Asked = { kind: 'enter'; cell: DayCell | null } | { kind: 'preview' | 'undo'; change: CalendarChange };

/** The working calendar of a year, and its changes: entered by one person, looked at and confirmed by another. */
export function CalendarPage() {
  const words = useStaffWords(calendarAdminWords);
  const inWords = useProblemWords();
  const { settings, may } = useShopSettings();
  const { shopId, timeZone } = settings.shop;
  const thisYear = Number(useToday(0, timeZone).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data, error } = useQuery({ ...calendarQuestion(shopId, year), placeholderData: keepPreviousData });
  const mayChange = may('calendar.change');
  const close = () => setAsked(null);
  const look = (change: CalendarChange) => setAsked({ kind: 'preview', change });
  return (
    <PageFrame
      title={words.nav}
      lead={words.lead}
      readOnly={!mayChange}
      aside={
        mayChange && (
          <Button
            icon={<Plus size={18} aria-hidden="true" />}
            onClick={() => setAsked({ kind: 'enter', cell: null })}
          >
            {words.enter}
          </Button>
        )
      }
    >
      {error && <ProblemNote>{inWords(error)}</ProblemNote>}
      {!data && !error && <PageSkeleton />}
      {data && (
        <div className="calendar">
          <Changes
            changes={data.changes}
            timeZone={data.timeZone}
            mayChange={mayChange}
            onLook={look}
            onUndo={(change) => setAsked({ kind: 'undo', change })}
          />
          <YearAtAGlance
            shown={data}
            year={year}
            onYear={setYear}
            onChoose={(cell) => mayChange && setAsked({ kind: 'enter', cell })}
          />
        </div>
      )}
      {asked?.kind === 'enter' && (
        <EnterDialog
          cell={asked.cell}
          isClosure={(date) => data?.closures.some((closure) => closure.date === date) ?? false}
          onEntered={look}
          onClose={close}
        />
      )}
      {asked?.kind === 'preview' && (
        <PreviewDialog
          key={asked.change.changeId}
          change={asked.change}
          mayChange={mayChange}
          onClose={close}
        />
      )}
      {asked?.kind === 'undo' && <UndoDialog change={asked.change} onEntered={look} onClose={close} />}
    </PageFrame>
  );
}
