import type { ShopId } from '@motcua/contracts/ids';
import type { Desk as DeskTruth } from '@motcua/contracts/queue';
import { useHouseClock } from '@motcua/ui/components/use-house-clock.ts';
import type { Live } from '@motcua/ui/connection/use-live.ts';
import { useState } from 'react';
import { ActPanel } from './act-panel.tsx';
import { CurrentVisit } from './current-visit.tsx';
import type { DeskAct } from './desk-act.ts';
import { DeskDialogs, type DeskQuestion } from './desk-dialogs.tsx';
import { DeskHeader } from './desk-header.tsx';
import { DeskNotices } from './desk-notices.tsx';
import { HelpNotices } from './help-notices.tsx';
import { LastActStrip } from './last-act-strip.tsx';
import { mainAct } from './main-act.ts';
import { PapersPanel } from './papers-panel.tsx';
import { pressable } from './pressable.ts';
import { PrinterNotices } from './printer-notices.tsx';
import { ScreenNotices } from './screen-notices.tsx';
import { SideList } from './side-list.tsx';
import { callNext, onCall, undoLast, unpauseCounter } from './steps.ts';
import { useHotKeys } from './use-hot-keys.ts';
import { usePress } from './use-press.ts';
import './desk.css';
import './papers.css';
import './queue.css';
import './visit.css';

type DeskProps = { desk: DeskTruth; live: Live<DeskTruth>; shopId: ShopId; timeZone: string };

/** One screen for the whole day: people waiting, the person in front, their papers, and every act with its key. */
export function Desk({ desk, live, shopId, timeZone }: DeskProps) {
  // The ticking clock may be a moment behind a desk that has just arrived: no countdown then begins a second too high.
  const now = Math.max(useHouseClock(live.clockAheadMs), Date.parse(desk.now));
  const { pressing, run, dismiss } = usePress(desk, live.refresh);
  const [question, setQuestion] = useState<DeskQuestion | null>(null);
  const [refusedAct, setRefusedAct] = useState<DeskAct | null>(null);
  const paused = desk.shift?.pausedSince != null;

  /** What a press of a button or its key does: an act at once, or the question that comes before it. */
  const doAct = (act: DeskAct) => {
    if (pressing.asking) return;
    const verdict = pressable(act, desk, now);
    setRefusedAct(verdict.may ? null : act);
    if (!verdict.may) return;
    if (act === 'next') void run(callNext(desk));
    else if (act === 'pause' && paused)
      void run(unpauseCounter(desk.counterId), { act: 'unpause', label: '' });
    else if (act === 'pause') ask({ kind: 'pause' });
    else if (desk.current) actOnCurrent(act, desk.current);
  };
  const actOnCurrent = (
    act: Exclude<DeskAct, 'next' | 'pause'>,
    current: NonNullable<DeskTruth['current']>,
  ) => {
    if (act === 'recall')
      void run(onCall('recalls', current.callId), { act: 'recall', label: current.stop.label });
    else if (act === 'arrive') void run(onCall('arrival', current.callId));
    else if (act === 'finish') void run(onCall('finish', current.callId));
    else if (act === 'miss') void run(onCall('missed', current.callId));
    else if (act === 'hold') ask({ kind: 'hold', call: current });
    else ask({ kind: act, stop: current.stop });
  };
  const ask = (next: DeskQuestion | null) => {
    dismiss();
    setQuestion(next);
  };
  const undo = () => {
    if (desk.undoable && Date.parse(desk.undoable.until) > now)
      void run(undoLast(desk.counterId), { act: 'undo', label: desk.undoable.label });
  };
  useHotKeys((act) => (act === 'undo' ? undo() : doAct(act)));

  return (
    <div className={`desk${paused ? ' desk-paused' : ''}`}>
      <DeskHeader
        desk={desk}
        shopId={shopId}
        now={now}
        live={live}
        timeZone={timeZone}
        busy={pressing.asking}
        run={run}
      />
      <DeskNotices live={live} timeZone={timeZone} idle={desk.current === null && question === null} />
      <HelpNotices calls={desk.helpCalls} now={now} busy={pressing.asking} run={run} />
      <PrinterNotices printers={desk.printers} />
      <ScreenNotices screens={desk.screens} />
      <main className="desk-columns">
        <SideList desk={desk} now={now} busy={pressing.asking} run={run} onAsk={ask} />
        <section className="desk-centre">
          <CurrentVisit
            desk={desk}
            shopId={shopId}
            now={now}
            timeZone={timeZone}
            busy={pressing.asking}
            run={run}
          />
          <ActPanel
            desk={desk}
            now={now}
            main={mainAct(desk)}
            asking={pressing.asking}
            error={question === null ? pressing.error : null}
            refusedAct={refusedAct}
            onAct={doAct}
            onDismiss={() => {
              dismiss();
              setRefusedAct(null);
            }}
          />
        </section>
        <PapersPanel desk={desk} />
      </main>
      <LastActStrip
        undoable={desk.undoable}
        servedToday={desk.servedToday}
        now={now}
        pressing={pressing}
        onUndo={undo}
      />
      {question && (
        <DeskDialogs
          question={question}
          desk={desk}
          shopId={shopId}
          pressing={pressing}
          run={run}
          onAsk={ask}
        />
      )}
    </div>
  );
}
