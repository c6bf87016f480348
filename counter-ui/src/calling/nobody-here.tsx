import type { Desk } from '@motcua/contracts/queue';
import { callReasonInWords } from '@motcua/ui/words/call-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { pauseReasons } from '@motcua/ui/words/pause-reasons.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { useNames } from '../shop/use-names.ts';
import { durationText } from './duration-text.ts';
import { nextInQueue } from './next-in-queue.ts';

/** The desk between two people: who would come next, that nobody waits, or that the counter rests. */
export function NobodyHere({ desk, now }: { desk: Desk; now: number }) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const { language } = useStaffLanguage();
  const next = nextInQueue(desk.queue);
  if (desk.shift?.pausedSince)
    return (
      <article className="visit visit-none">
        <h2>{words.pausedTitle}</h2>
        <p>{desk.shift.pauseReason && pauseReasons[language][desk.shift.pauseReason]}</p>
        <p className="visit-big-clock tabular">{durationText(now - Date.parse(desk.shift.pausedSince))}</p>
        <p>{words.pausedLead}</p>
      </article>
    );
  if (next === null)
    return (
      <article className="visit visit-none">
        <h2>{words.nobodyTitle}</h2>
        <p>{desk.queue.length > 0 ? words.nobodyFreeLead : words.nobodyLead}</p>
      </article>
    );
  return (
    <article className="visit visit-none">
      <h2>{words.readyTitle}</h2>
      <p className="visit-next">
        <TicketNumber label={next.label} />
      </p>
      <p>
        <strong>{names.sector(next.sector)}</strong>
        {desk.nextWhy && <span> · {callReasonInWords(desk.nextWhy, names.priorityClass, language)}</span>}
      </p>
      <p>{words.readyLead}</p>
    </article>
  );
}
