import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { weekdayNames } from '@motcua/ui/words/weekdays.ts';
import { Copy, Plus, X } from 'lucide-react';
import { wallTime } from './wall-time.ts';
import { dayFault, nextInterval, type TypedInterval } from './week.ts';

type DayRowProps = {
  weekday: number;
  day: readonly TypedInterval[];
  mayChange: boolean;
  onChange: (day: readonly TypedInterval[]) => void;
  onCopyToWorkdays: () => void;
};

/** One weekday: its intervals, one more, or none at all. */
export function DayRow({ weekday, day, mayChange, onChange, onCopyToWorkdays }: DayRowProps) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const name = weekdayNames[language][weekday - 1] ?? '';
  const fault = dayFault(day);
  const faultWords = {
    missing: words.timeMissing,
    backwards: words.timeBackwards,
    overlap: words.timeOverlap,
  };
  return (
    <div className="day-row">
      <strong>{name}</strong>
      <div className="day-intervals">
        {day.length === 0 && <span className="day-off">{words.dayOff}</span>}
        {day.map((interval, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: intervals have no name but their place
          <span key={index} className="interval">
            {(['opens', 'closes'] as const).map((edge) => (
              <input
                key={edge}
                className="text-input tabular"
                inputMode="numeric"
                placeholder="00:00"
                maxLength={5}
                aria-label={edge === 'opens' ? words.opensOn(name) : words.closesOn(name)}
                aria-invalid={fault ? true : undefined}
                value={interval[edge]}
                onChange={(event) => onChange(day.with(index, { ...interval, [edge]: event.target.value }))}
                onBlur={(event) =>
                  onChange(day.with(index, { ...interval, [edge]: wallTime(event.target.value) }))
                }
              />
            ))}
            {mayChange && (
              <button
                type="button"
                className="icon-button"
                aria-label={words.removeInterval(name)}
                onClick={() => onChange(day.toSpliced(index, 1))}
              >
                <X size={18} aria-hidden="true" />
              </button>
            )}
          </span>
        ))}
        {fault && (
          <p className="field-error" role="alert">
            {faultWords[fault]}
          </p>
        )}
      </div>
      {mayChange && (
        <div className="day-acts">
          <Button
            kind="quiet"
            icon={<Plus size={18} aria-hidden="true" />}
            aria-label={words.addIntervalOn(name)}
            disabled={day.length >= 4}
            onClick={() => onChange([...day, nextInterval(day)])}
          >
            {words.addInterval}
          </Button>
          {weekday === 1 && day.length > 0 && (
            <Button kind="quiet" icon={<Copy size={18} aria-hidden="true" />} onClick={onCopyToWorkdays}>
              {words.copyToWorkdays}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
