import type { HallCall, HallSnapshot } from '@motcua/contracts/hall';
import type { HallEvent, HallMessage } from '@motcua/contracts/realtime';

/** The board keeps this many calls; it shows fewer. */
export const mostCalls = 50;

/**
 * One message applied to the hall. Pure; a message that is already contained changes nothing, so a repeat is harmless.
 * @returns the hall after it, at the message's position
 */
export function followHall(hall: HallSnapshot, event: HallEvent): HallSnapshot {
  if (event.position <= hall.position) return hall;
  const { counters, calls } = after[event.message.state](hall, event);
  return { ...hall, position: event.position, counters, calls: calls.slice(0, mostCalls) };
}

type Hall = Pick<HallSnapshot, 'counters' | 'calls'>;
type After = (hall: HallSnapshot, event: HallEvent) => Hall;

// A label's call is live until it ends; the hall never shows one label at two counters. A message without a counter is
// about another stop of the visit, one that waits: whatever the counters show stays.
const after: Record<HallMessage['state'], After> = {
  called: (hall, event) => atCounter(called(hall, event, 'called'), event, 'calling'),
  recalled: (hall, event) => atCounter(called(hall, event, 'recalled'), event, 'calling'),
  serving: (hall, event) =>
    atCounter(
      marked(hall, event, 'serving', () => true),
      event,
      'serving',
    ),
  done: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  missed: (hall, event) => awayFromCounter(marked(hall, event, 'missed'), event),
  held: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  gone: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  waiting: ({ counters, calls }) => ({ counters, calls }),
  opened: (hall, event) => counterBecomes(hall, event, 'free'),
  free: (hall, event) => counterBecomes(takenBack(hall, event), event, 'free'),
  paused: (hall, event) => counterBecomes(hall, event, 'paused'),
  closed: (hall, event) => counterBecomes(hall, event, 'closed'),
};

const isLive = (call: HallCall): boolean => call.state !== 'done' && call.state !== 'missed';

function called({ counters, calls }: Hall, event: HallEvent, state: HallCall['state']): Hall {
  const { position, at } = event;
  const { label, counter, language } = event.message;
  if (label === null || counter === null) return { counters, calls };
  // A call repeated takes the place of its first time, also where it had been marked missed and that was taken back.
  const last = state === 'recalled' ? newestOf(calls, event.message, () => true) : -1;
  const others = calls.filter((call, index) => index !== last && !(call.label === label && isLive(call)));
  return {
    counters,
    calls: [{ position, label, counter, language: language ?? 'vi', state, at }, ...others],
  };
}

/** Serving may come after done, when finishing was taken back; every other mark ends a call that still lives. */
function marked(
  { counters, calls }: Hall,
  { message }: HallEvent,
  state: HallCall['state'],
  which: (call: HallCall) => boolean = isLive,
): Hall {
  const newest = newestOf(calls, message, which);
  if (newest < 0) return { counters, calls };
  return { counters, calls: calls.map((call, index) => (index === newest ? { ...call, state } : call)) };
}

function newestOf(
  calls: readonly HallCall[],
  { label, counter }: HallMessage,
  which: (call: HallCall) => boolean,
): number {
  return calls.findIndex((call) => call.label === label && call.counter === counter && which(call));
}

/** A call that was taken back at once never happened. A counter that is free for another reason names no number. */
function takenBack({ counters, calls }: Hall, { message }: HallEvent): Hall {
  const unanswered = (call: HallCall): boolean =>
    call.label === message.label &&
    call.counter === message.counter &&
    (call.state === 'called' || call.state === 'recalled');
  return { counters, calls: calls.filter((call) => !unanswered(call)) };
}

function atCounter({ counters, calls }: Hall, { message }: HallEvent, state: 'calling' | 'serving'): Hall {
  if (message.label === null || message.counter === null) return { counters, calls };
  return {
    calls,
    counters: counters.map((counter) => {
      if (counter.number === message.counter) return { ...counter, state, label: message.label };
      return counter.label === message.label ? { ...counter, state: 'free', label: null } : counter;
    }),
  };
}

function awayFromCounter({ counters, calls }: Hall, { message }: HallEvent): Hall {
  if (message.label === null || message.counter === null) return { counters, calls };
  return {
    calls,
    counters: counters.map((counter) =>
      counter.number === message.counter && counter.label === message.label
        ? { ...counter, state: 'free', label: null }
        : counter,
    ),
  };
}

function counterBecomes(
  { counters, calls }: Hall,
  { message }: HallEvent,
  state: 'free' | 'paused' | 'closed',
): Hall {
  return {
    calls,
    counters: counters.map((counter) =>
      counter.number === message.counter ? { ...counter, state, label: null } : counter,
    ),
  };
}
