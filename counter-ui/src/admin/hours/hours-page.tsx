import type { LocalDate } from '@motcua/contracts/dates';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { SaveBar } from '../save-bar.tsx';
import { useDraft } from '../use-draft.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { ComingDays } from './coming-days.tsx';
import { DayRow } from './day-row.tsx';
import { FromDayFields } from './from-day-fields.tsx';
import { HoursPeriods } from './hours-periods.tsx';
import { WaitingHours } from './waiting-hours.tsx';
import { dayFault, toHours, toWeek } from './week.ts';
import './hours.css';

/** The plain week of the shop, from a day on, beside the days of the national calendar that change it. */
export function HoursPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const { shopId, code } = settings.shop;
  const { today, waiting } = settings.openingHours;
  const draft = useDraft(toWeek(settings.hours));
  const [fromDay, setFromDay] = useState<LocalDate | null>(today);
  const [reason, setReason] = useState('');
  const giveUp = () => {
    draft.giveUp();
    setFromDay(today);
    setReason('');
  };
  const save = useSave({ onSaved: giveUp });
  const mayChange = may('shop.change');
  const week = draft.value;
  const hours = toHours(week);
  const faulty = hours === null || week.some((day) => dayFault(day) !== null);

  const onSave = () => {
    if (hours === null) return;
    const body = { hours, fromDay, reason };
    save.mutate([(key) => ask('PUT /shops/:shopId/hours', { params: { shopId }, body, key })]);
  };
  return (
    <PageFrame title={words.navHours} lead={words.hoursLead} readOnly={!mayChange}>
      <WaitingHours waiting={waiting} shopCode={code} />
      <div className="hours-columns">
        <div className="hours-main">
          {mayChange && (
            <FromDayFields
              today={today}
              fromDay={fromDay}
              reason={reason}
              onFromDay={setFromDay}
              onReason={setReason}
            />
          )}
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
          <HoursPeriods hours={settings.openingHours} mayChange={mayChange} />
        </div>
        <ComingDays days={settings.comingDays} />
      </div>
      {mayChange && (
        <SaveBar
          changed={draft.changed}
          verb={words.saveHours}
          faulty={faulty || fromDay === null || fromDay < today}
          saving={save.isPending}
          saved={save.isSuccess}
          error={save.error}
          onSave={onSave}
          onGiveUp={giveUp}
        />
      )}
    </PageFrame>
  );
}
