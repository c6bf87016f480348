import type { HeldStop } from '@motcua/contracts/queue';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { Button } from '@motcua/ui/components/button.tsx';
import { actReasons } from '@motcua/ui/words/act-reasons.ts';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';
import { TicketNumber } from '../shop/ticket-number.tsx';
import { durationText } from './duration-text.ts';
import { ReprintButton } from './reprint-button.tsx';
import type { SideListProps } from './side-list.tsx';
import { releaseStop, resumeStop } from './steps.ts';

/** People who are away for a while, where, why, whose they are, and how long they still have. */
export function HeldList({ desk, now, busy, run }: SideListProps) {
  const words = useStaffWords(counterWords);
  if (desk.held.length === 0) return <p className="side-empty">{words.heldEmpty}</p>;
  const deskFree = desk.current === null && !desk.shift?.pausedSince;
  return (
    <ul className="aside-list">
      {desk.held.map((held) => (
        <HeldRow key={held.stop.stopId} held={held} now={now}>
          <Button
            disabled={busy || !deskFree || !mayAct('resume', held.stop.state).ok}
            title={deskFree ? undefined : words.resumeNeedsFreeDesk}
            onClick={() => void run(resumeStop(held.stop.stopId), { act: 'resume', label: held.stop.label })}
          >
            {words.resume}
          </Button>
          <Button
            kind="quiet"
            disabled={busy || !mayAct('release', held.stop.state).ok}
            onClick={() =>
              void run(releaseStop(held.stop.stopId), { act: 'release', label: held.stop.label })
            }
          >
            {words.release}
          </Button>
          <ReprintButton stop={held.stop} busy={busy} run={run} />
        </HeldRow>
      ))}
    </ul>
  );
}

function HeldRow({ held, now, children }: { held: HeldStop; now: number; children: ReactNode }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  const left = Date.parse(held.until) - now;
  return (
    <li className={`aside-row${left <= 0 ? ' aside-over' : ''}`}>
      <p className="aside-head">
        <TicketNumber label={held.stop.label} />
        <strong>{held.place}</strong>
        <span className="aside-time tabular">
          {left > 0 ? words.holdLeft(durationText(left)) : words.holdOver(durationText(-left))}
        </span>
      </p>
      <p className="aside-detail">
        {actReasons[language][held.reason]} · {words.heldBy(held.ownerName)}
      </p>
      <p className="aside-acts">{children}</p>
    </li>
  );
}
