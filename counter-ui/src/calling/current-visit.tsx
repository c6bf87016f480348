import type { CurrentCall, Desk } from '@motcua/contracts/queue';
import { callReasonInWords } from '@motcua/ui/words/call-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { languageNames } from '@motcua/ui/words/languages.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { durationText } from './duration-text.ts';
import { HolderLine } from './holder-line.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { OtherStops } from './other-stops.tsx';
import { reprintSlip } from './steps.ts';
import type { Run } from './use-press.ts';

type CurrentVisitProps = { desk: Desk; now: number; timeZone: string; busy: boolean; run: Run };

/** The person in front: their number, what they came for, and where they go next. */
export function CurrentVisit({ desk, now, timeZone, busy, run }: CurrentVisitProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const { current } = desk;
  if (current === null) return <NobodyHere desk={desk} now={now} />;
  const { stop } = current;
  return (
    <article
      className={`visit visit-${stop.state}`}
      aria-label={words.currentVisit(stop.label)}
      // Several procedures may not fit: the keyboard must be able to scroll too.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled
      tabIndex={0}
    >
      <div className="visit-number">
        <TicketNumber label={stop.label} called={stop.state === 'called'} />
      </div>
      {current.holder && <HolderLine key={current.callId} holder={current.holder} />}
      <Facts current={current} now={now} timeZone={timeZone} />
      <div className="visit-matters">
        <h2>
          {names.sector(stop.sector)}
          {stop.transferredFrom && <small>{words.transferredFrom(names.sector(stop.transferredFrom))}</small>}
        </h2>
        {stop.procedures.length === 0 && <p className="visit-unsure">{words.noProcedureChosen}</p>}
        <ul>
          {stop.procedures.map((procedure) => (
            <li key={procedure.procedureId}>
              {procedure.nameVi}
              {procedure.code && <span className="code tabular">{procedure.code}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p>
        <button
          type="button"
          className="text-button"
          disabled={busy}
          onClick={() => void run([reprintSlip(stop.visitId)], { act: 'reprint', label: stop.label })}
        >
          {words.reprint}
        </button>
      </p>
      <OtherStops stops={stop.otherStops} />
    </article>
  );
}

function Facts({ current, now, timeZone }: { current: CurrentCall; now: number; timeZone: string }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const names = useNames();
  const { stop, calls, calledAt, lastCalledAt, arrivedAt, why, checkCode } = current;
  const waited = Math.max(0, Date.parse(calledAt) - Date.parse(stop.takenAt));
  return (
    <ul className="visit-facts">
      {stop.language !== 'vi' && (
        <li className="badge badge-language">{words.speaks(languageNames[stop.language])}</li>
      )}
      {stop.priorityClass && (
        <li className="badge badge-priority">{words.priorityOf(names.priorityClass(stop.priorityClass))}</li>
      )}
      {why.rule !== 'priority' && <li>{callReasonInWords(why, names.priorityClass, language)}</li>}
      <li className="tabular">{words.calledTimes(calls, timeAt(calledAt, timeZone))}</li>
      {arrivedAt === null && (
        <li className="tabular">{words.lastCalled(durationText(now - Date.parse(lastCalledAt)))}</li>
      )}
      <li className="tabular">{words.waitedBefore(durationText(waited))}</li>
      {checkCode && <li className="tabular">{words.checkCode(checkCode)}</li>}
    </ul>
  );
}
