import type { QuoteScores } from '@motcua/contracts/waits';
import { useToday } from '@motcua/ui/components/use-today.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { dayInWords } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { PageFrame } from '../page-frame.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { CalibrationPicture } from './calibration-picture.tsx';
import { CalibrationTable } from './calibration-table.tsx';
import { count, oneDecimal, percent } from './figures.ts';
import { fewPeople } from './heat-grid.ts';
import { HeatTable } from './heat-table.tsx';
import { quotesQuestion } from './quotes-question.ts';
import { WaitsActs } from './waits-acts.tsx';
import { WaitsSkeleton } from './waits-skeleton.tsx';
import { WeeksPlot } from './weeks-plot.tsx';
import { WeeksTable } from './weeks-table.tsx';
import './waits.css';

/** How well people were told how long they would wait: the newest week in one sentence, then weeks, range and hours. */
export function WaitsPage() {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { shopId } = useShopSettings().settings.shop;
  const { data, error, isPending } = useQuery(quotesQuestion(shopId));
  return (
    <PageFrame title={words.navWaits} lead={words.waitsLead}>
      {error && <ProblemNote>{inWords(error)}</ProblemNote>}
      {isPending && <WaitsSkeleton />}
      {data && data.weeks.length === 0 && <p className="empty-note">{words.waitsEmpty}</p>}
      {data && data.weeks.length > 0 && <Scores scores={data} />}
    </PageFrame>
  );
}

function Scores({ scores: { weeks, calibration, hours } }: { scores: QuoteScores }) {
  const admin = useStaffWords(adminWords);
  const words = useStaffWords(waitsWords);
  const { language } = useStaffLanguage();
  const { shop } = useShopSettings().settings;
  const today = useToday(0, shop.timeZone);
  const [asTable, setAsTable] = useState(false);
  const newest = weeks.find(({ coverage }) => coverage !== null);
  return (
    <div className="waits">
      <p className="only-printed">{words.printedOn(shop.nameVi, dayInWords(today, language))}</p>
      <WaitsActs asTable={asTable} onShow={setAsTable} />
      {newest && (
        <p className="waits-newest">
          {admin.waitsSentence(
            dayInWords(newest.week, language),
            percent(newest.coverage),
            oneDecimal(newest.meanErrorMinutes, language),
          )}
        </p>
      )}
      <section>
        <h2>{words.weeksTitle}</h2>
        {!asTable && <p className="waits-lead not-printed">{words.weeksLead}</p>}
        {asTable ? <WeeksTable weeks={weeks} /> : <WeeksPlot weeks={weeks} />}
      </section>
      <section>
        <h2>{words.calibrationTitle}</h2>
        <p className="waits-lead">{words.calibrationLead(count(calibration.scored, language))}</p>
        {asTable ? (
          <CalibrationTable calibration={calibration} />
        ) : (
          <CalibrationPicture calibration={calibration} />
        )}
      </section>
      <section>
        <h2>{words.hoursTitle}</h2>
        <p className="waits-lead">{words.hoursLead(fewPeople)}</p>
        <HeatTable cells={hours} withPeople={asTable} />
      </section>
    </div>
  );
}
