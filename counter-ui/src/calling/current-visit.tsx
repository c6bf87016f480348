import type { ShopId } from '@motcua/contracts/ids';
import type { CurrentCall, Desk } from '@motcua/contracts/queue';
import { callReasonInWords } from '@motcua/ui/words/call-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ReceiptButton } from '../dossiers/receipt/receipt-button.tsx';
import { VisitDossiers } from '../dossiers/receipt/visit-dossiers.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { durationText } from './duration-text.ts';
import { ErrandDossier } from './errand-dossier.tsx';
import { ErrandMark } from './errand-mark.tsx';
import { givenByKiosk } from './given-by-kiosk.ts';
import { HolderLine } from './holder-line.tsx';
import { InterpreterMark } from './interpreter-mark.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { OtherStops } from './other-stops.tsx';
import { ReprintButton } from './reprint-button.tsx';
import type { Run } from './use-press.ts';

type CurrentVisitProps = {
  desk: Desk;
  shopId: ShopId;
  now: number;
  timeZone: string;
  busy: boolean;
  run: Run;
};

/** The person in front: their number, what they came for, and where they go next. */
export function CurrentVisit({ desk, shopId, now, timeZone, busy, run }: CurrentVisitProps) {
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
        {stop.purpose !== 'submit' && <ErrandDossier dossier={current.dossier} />}
        {stop.purpose === 'submit' && stop.procedures.length === 0 && (
          <p className="visit-unsure">{words.noProcedureChosen}</p>
        )}
        <ul>
          {stop.procedures.map((procedure) => (
            <li key={procedure.procedureId}>
              {procedure.nameVi}
              {procedure.code && <span className="code tabular">{procedure.code}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div className="visit-tools">
        <ReceiptButton shopId={shopId} current={current} />
        <ReprintButton stop={stop} busy={busy} run={run} />
        <VisitDossiers visitId={stop.visitId} shopId={shopId} stopId={stop.stopId} />
      </div>
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
      {stop.purpose !== 'submit' && (
        <li className="badge badge-short">
          <ErrandMark purpose={stop.purpose} iconSize={16} />
        </li>
      )}
      {stop.language !== 'vi' && (
        <li className="badge badge-language">
          <InterpreterMark language={stop.language} iconSize={16} />
        </li>
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
      <CheckCode label={stop.label} code={checkCode} />
    </ul>
  );
}

/**
 * The letters on the house's own slip. What a kiosk printed by itself carries letters of its own, which the house has
 * not kept: to show others beside such a number would make an honest slip look false.
 */
function CheckCode({ label, code }: { label: string; code: string | null }) {
  const words = useStaffWords(counterWords);
  if (givenByKiosk(label)) return <li>{words.kioskOwnNumber}</li>;
  return code && <li className="tabular">{words.checkCode(code)}</li>;
}
