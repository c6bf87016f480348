import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { PageFrame } from '../page-frame.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { ComingDays } from './coming-days.tsx';
import { DayRow } from './day-row.tsx';
import { dayFault, toHours, toWeek } from './week.ts';
import './hours.css';

/** The plain week of the shop, several intervals a day, beside the days of the national calendar that change it. */
export function HoursPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const { shopId } = settings.shop;
  const draft = useDraft(toWeek(settings.hours));
  const save = useSave({ onSaved: draft.giveUp });
  const mayChange = may('shop.change');
  const week = draft.value;
  const hours = toHours(week);

  const onSave = () => {
    if (hours === null) return;
    save.mutate([(key) => ask('PUT /shops/:shopId/hours', { params: { shopId }, body: { hours }, key })]);
  };
  return (
    <PageFrame title={words.navHours} lead={words.hoursLead} readOnly={!mayChange}>
      <div className="hours-columns">
        <fieldset className="week" disabled={!mayChange}>
          <legend className="only-heard">{words.navHours}</legend>
          {week.map((day, index) => (
            <DayRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a weekday is its place in the week
              key={index}
              weekday={index + 1}
              day={day}
              mayChange={mayChange}
              onChange={(changed) => draft.set(week.with(index, changed))}
              onCopyToWorkdays={() => draft.set(week.map((other, at) => (at < 5 ? day : other)))}
            />
          ))}
        </fieldset>
        <ComingDays days={settings.comingDays} />
      </div>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.saveHours}
          faulty={hours === null || week.some((day) => dayFault(day) !== null)}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={onSave}
          onGiveUp={draft.giveUp}
        />
      )}
    </PageFrame>
  );
}
