import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { calendarAdminWords } from '@motcua/ui/words/calendar-admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useRef, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { type ChangeDraft, draftDays } from './draft-days.ts';
import { useCalendarAct } from './use-calendar-act.ts';
import type { DayCell } from './year-cells.ts';
import { yearList } from './year-list.ts';

type EnterDialogProps = {
  /** The day that was chosen on the year, to be taken out; null: anything. */
  cell: DayCell | null;
  isClosure: (date: string) => boolean;
  onEntered: (change: CalendarChange) => void;
  onClose: () => void;
};

/** Writes down what shall change: kind, day, name and source. Nothing changes by it yet. */
export function EnterDialog({ cell, isClosure, onEntered, onClose }: EnterDialogProps) {
  const words = useStaffWords(calendarAdminWords);
  const inWords = useProblemWords();
  const { shopId } = useShopSettings().settings.shop;
  const [draft, setDraft] = useState<ChangeDraft>({
    what: cell === null ? 'holiday' : 'remove',
    date: cell?.date ?? '',
    madeUp: '',
    list: '',
    nameVi: '',
    source: '',
    reason: '',
  });
  const entered = useRef<CalendarChange | null>(null);
  const act = useCalendarAct(() => entered.current && onEntered(entered.current));
  const body = draftDays(draft, words, isClosure);
  const set = (part: Partial<ChangeDraft>) => setDraft({ ...draft, ...part });
  const choose = (what: ChangeDraft['what']) =>
    set({
      what,
      nameVi: { closure: words.closureDefault, compensatory: words.compensatoryDefault }[String(what)] ?? '',
    });
  const { what } = draft;
  const { days, unread } = yearList(draft.list, '');
  const readSoFar = unread === null ? words.yearListRead(days.length) : words.yearListUnread(unread);
  const text = (key: 'date' | 'madeUp' | 'nameVi' | 'source' | 'reason', label: string) => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="text-input"
          type={key === 'date' || key === 'madeUp' ? 'date' : 'text'}
          maxLength={key === 'nameVi' ? 200 : 300}
          value={draft[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <Dialog
      title={words.enterTitle}
      confirm={words.enterConfirm}
      canConfirm={body !== null}
      asking={act.isPending}
      problem={act.error && <ProblemNote>{inWords(act.error)}</ProblemNote>}
      onConfirm={() => {
        if (body === null) return;
        act.mutate(async (key) => {
          entered.current = await ask('POST /shops/:shopId/calendar-changes', {
            params: { shopId },
            body,
            key,
          });
        });
      }}
      onClose={onClose}
    >
      <p className="field-hint">{words.enterLead}</p>
      <Choice
        legend={words.what}
        options={[
          { value: 'holiday', label: words.whatHoliday },
          { value: 'swap', label: words.whatSwap, detail: words.whatSwapDetail },
          { value: 'compensatory', label: words.whatCompensatory },
          { value: 'closure', label: words.whatClosure, detail: words.whatClosureDetail },
          { value: 'year', label: words.whatYear, detail: words.whatYearDetail },
          { value: 'remove', label: words.whatRemove, detail: words.whatRemoveDetail },
        ]}
        chosen={what}
        onChoose={choose}
      />
      {what === 'year' && (
        <Field label={words.yearList} hint={readSoFar}>
          {(control) => (
            <textarea
              {...control}
              className="text-input year-list"
              rows={8}
              value={draft.list}
              placeholder={words.yearListExample}
              onChange={(event) => set({ list: event.target.value })}
            />
          )}
        </Field>
      )}
      {what !== 'year' && (
        <div className="enter-days">
          {text('date', what === 'swap' ? words.dateOff : words.date)}
          {what === 'swap' && text('madeUp', words.dateMadeUp)}
          {what !== 'swap' && what !== 'remove' && text('nameVi', words.name)}
        </div>
      )}
      {what !== 'remove' && text('source', words.source)}
      {text('reason', words.reason)}
    </Dialog>
  );
}
