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

// A label's call is live until it ends; the hall never shows one label at two counters.
const after: Record<HallMessage['state'], After> = {
  called: (hall, event) => atCounter(called(hall, event, 'called'), event, 'calling'),
  recalled: (hall, event) => atCounter(called(hall, event, 'recalled'), event, 'calling'),
  serving: (hall, event) => atCounter(marked(hall, event, 'serving'), event, 'serving'),
  done: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  missed: (hall, event) => awayFromCounter(marked(hall, event, 'missed'), event),
  held: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  gone: (hall, event) => awayFromCounter(marked(hall, event, 'done'), event),
  waiting: (hall, event) => awayFromCounter(takenBack(hall, event), event),
  opened: (hall, event) => counterBecomes(hall, event, 'free'),
  free: (hall, event) => counterBecomes(hall, event, 'free'),
  paused: (hall, event) => counterBecomes(hall, event, 'paused'),
  closed: (hall, event) => counterBecomes(hall, event, 'closed'),
};

const isLive = (call: HallCall): boolean => call.state !== 'done' && call.state !== 'missed';

function called(
  { counters, calls }: Hall,
  { message, position, at }: HallEvent,
  state: HallCall['state'],
): Hall {
  const { label, counter } = message;
  if (label === null || counter === null) return { counters, calls };
  const others = calls.filter((call) => !(call.label === label && isLive(call)));
  return { counters, calls: [{ position, label, counter, state, at }, ...others] };
}

function marked({ counters, calls }: Hall, { message }: HallEvent, state: HallCall['state']): Hall {
  const newest = calls.findIndex((call) => call.label === message.label && isLive(call));
  if (newest < 0) return { counters, calls };
  return { counters, calls: calls.map((call, index) => (index === newest ? { ...call, state } : call)) };
}

/** Back among the waiting: a call nobody answered yet never happened; one that was being served has ended. */
function takenBack({ counters, calls }: Hall, event: HallEvent): Hall {
  const unanswered = calls.filter(
    (call) => !(call.label === event.message.label && (call.state === 'called' || call.state === 'recalled')),
  );
  return marked({ counters, calls: unanswered }, event, 'done');
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
  if (message.label === null) return { counters, calls };
  return {
    calls,
    counters: counters.map((counter) =>
      counter.label === message.label ? { ...counter, state: 'free', label: null } : counter,
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
