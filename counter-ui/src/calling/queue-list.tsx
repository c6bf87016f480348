import type { CallReason } from '@motcua/contracts/queue';
import { callReasonInWords } from '@motcua/ui/words/call-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useNames } from '../shop/use-names.ts';
import { nextInQueue } from './next-in-queue.ts';
import { QueueRow } from './queue-row.tsx';
import type { SideListProps } from './side-list.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';

/** Everybody who waits for this counter, in the order in which they will be called. */
export function QueueList({ desk, now, onAsk }: SideListProps) {
  const words = useStaffWords(counterWords);
  const shortSays = useStaffWords(shortDeskWords);
  const names = useNames();
  const { language } = useStaffLanguage();
  const list = useArrowKeys();
  const next = nextInQueue(desk.queue);
  const whyInWords = (why: CallReason) => {
    const reason = callReasonInWords(why, names.priorityClass, language);
    return why.passedOver > 0 ? `${reason}, ${words.goesBefore(why.passedOver)}` : reason;
  };
  if (desk.queue.length === 0) return <p className="side-empty">{words.queueEmpty}</p>;
  const short = desk.queue.filter(({ purpose }) => purpose !== 'submit').length;
  return (
    <>
      {short > 0 && (
        <p className="queue-counts tabular">{shortSays.counts(desk.queue.length - short, short)}</p>
      )}
      <ol ref={list} className="queue">
        {desk.queue.map((stop) => {
          const isNext = stop === next;
          return (
            <QueueRow
              key={stop.stopId}
              stop={stop}
              now={now}
              why={isNext && desk.nextWhy ? whyInWords(desk.nextWhy) : null}
              isNext={isNext}
              onOpen={() => onAsk({ kind: 'chosen', stop })}
            />
          );
        })}
      </ol>
    </>
  );
}
