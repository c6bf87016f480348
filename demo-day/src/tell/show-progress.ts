import { type Bar, Presets, SingleBar } from 'cli-progress';
import { clockFace, closes, opens } from '../plan/minutes.ts';
import type { Day } from '../play/day.ts';

const everyMs = 200;

/**
 * Shows on standard error how far the day is: a bar on a terminal, else a line for each tenth.
 * @returns ends the showing
 */
export function showProgress(day: Day, until: number | null): () => void {
  const total = (until ?? closes) - opens;
  const bar = process.stderr.isTTY ? openBar(total) : null;
  let tenths = 0;
  const look = () => {
    const passed = Math.min(total, Math.max(0, day.clock.now() - opens));
    const state = stateOf(day);
    bar?.update(passed, state);
    const reached = Math.floor((passed / total) * 10);
    if (!bar && reached > tenths) {
      tenths = reached;
      console.error(`${state.time}  ${state.came} came, ${state.waiting} waiting, ${state.served} served`);
    }
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    look();
    bar?.stop();
  };
}

function openBar(total: number): Bar {
  const bar = new SingleBar(
    {
      format: '{time} {bar} {came} came, {waiting} waiting, {served} served',
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { time: clockFace(opens), came: 0, waiting: 0, served: 0 });
  return bar;
}

function stateOf({ hall, clock }: Day) {
  const states = hall.people.flatMap(({ errands }) => errands.map(({ state }) => state));
  return {
    time: clockFace(clock.now()),
    came: hall.people.length,
    waiting: states.filter((state) => state === 'waiting').length,
    served: states.filter((state) => state === 'done').length,
  };
}
