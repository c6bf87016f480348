import type { Desk } from '@motcua/contracts/queue';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Tabs } from '../parts/tabs.tsx';
import type { DeskQuestion } from './desk-dialogs.tsx';
import { HeldList } from './held-list.tsx';
import { MissedList } from './missed-list.tsx';
import { QueueList } from './queue-list.tsx';
import type { Run } from './use-press.ts';

export type SideListProps = {
  desk: Desk;
  now: number;
  busy: boolean;
  run: Run;
  onAsk: (question: DeskQuestion) => void;
};

/** The people of this counter: who waits, who is away for a while, who did not come. */
export function SideList(props: SideListProps) {
  const words = useStaffWords(counterWords);
  const { desk, now } = props;
  const [shown, setShown] = useState<'queue' | 'held' | 'missed'>('queue');
  const overdue = desk.held.some(({ until }) => Date.parse(until) <= now);
  return (
    <section className="side-list" aria-label={words.people}>
      <Tabs
        label={words.people}
        shown={shown}
        onShow={setShown}
        tabs={[
          { value: 'queue', label: words.tabQueue, count: desk.queue.length },
          {
            value: 'held',
            label: words.tabHeld,
            count: desk.held.length,
            alert: overdue ? words.holdIsOver : null,
          },
          { value: 'missed', label: words.tabMissed, count: desk.missed.length },
        ]}
      >
        {shown === 'queue' && <QueueList {...props} />}
        {shown === 'held' && <HeldList {...props} />}
        {shown === 'missed' && <MissedList {...props} />}
      </Tabs>
    </section>
  );
}
