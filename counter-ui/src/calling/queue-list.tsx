import { callReasonInWords } from '@motcua/ui/words/call-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useNames } from '../shop/use-names.ts';
import { nextInQueue } from './next-in-queue.ts';
import { QueueRow } from './queue-row.tsx';
import type { SideListProps } from './side-list.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';

/** Everybody who waits for this counter, in the order in which they will be called. */
export function QueueList({ desk, now, onAsk }: SideListProps) {
  const words = useStaffWords(counterWords);
  const names = useNames();
  const { language } = useStaffLanguage();
  const list = useArrowKeys();
  const next = nextInQueue(desk.queue);
  if (desk.queue.length === 0) return <p className="side-empty">{words.queueEmpty}</p>;
  return (
    <ol ref={list} className="queue">
      {desk.queue.map((stop) => {
        const isNext = stop === next;
        return (
          <QueueRow
            key={stop.stopId}
            stop={stop}
            now={now}
            why={
              isNext && desk.nextWhy ? callReasonInWords(desk.nextWhy, names.priorityClass, language) : null
            }
            isNext={isNext}
            onOpen={() => onAsk({ kind: 'chosen', stop })}
          />
        );
      })}
    </ol>
  );
}
