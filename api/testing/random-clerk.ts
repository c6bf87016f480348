import type { CounterId } from '@motcua/contracts/ids';
import type { Desk } from '@motcua/contracts/queue';
import type { RouteName } from '@motcua/contracts/routes';
import type { Person, Reply } from './person-at.ts';

type Act = () => Promise<Reply<RouteName>>;

/** Chance that can be repeated: the same seed gives the same day. (Mulberry32.) */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Looks at the desk and does something that its buttons offer, chosen by chance. What another clerk was quicker with
 * is refused, as in life.
 * @returns what was done and the HTTP status, or null where there was nothing to do
 */
export async function actByChance(
  person: Person,
  counterId: CounterId,
  chance: () => number,
): Promise<{ act: string; status: number } | null> {
  const desk = await person.get('GET /counters/:counterId/desk', { params: { counterId } });
  const choices = Object.entries(choicesAt(person, desk, chance));
  const chosen = choices[Math.floor(chance() * choices.length)];
  if (!chosen) return null;
  const { status } = await chosen[1]();
  return { act: chosen[0], status };
}

function choicesAt(person: Person, desk: Desk, chance: () => number): Record<string, Act> {
  const at = { params: { counterId: desk.counterId } };
  if (!desk.shift) return { open: () => person.ask('POST /counters/:counterId/shift', { ...at, body: {} }) };
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(chance() * things.length)];
  return {
    ...(desk.undoable && { undo: () => person.ask('POST /counters/:counterId/undo', { ...at, body: {} }) }),
    ...(desk.current ? atTheCounter(person, desk.current) : alone(person, desk)),
    ...withTheQueue(
      person,
      pick(desk.queue)?.stopId,
      pick(desk.missed)?.stopId,
      pick(desk.held)?.stop.stopId,
    ),
  };
}

function alone(person: Person, desk: Desk): Record<string, Act> {
  const at = { params: { counterId: desk.counterId } };
  if (desk.shift?.pausedSince) return { unpause: () => person.ask('DELETE /counters/:counterId/pause', at) };
  const next = () => person.ask('POST /counters/:counterId/calls', { ...at, body: {} });
  const last = desk.queue.findLast((stop) => stop.busyAtCounter === null);
  return {
    // Calling is what a clerk does most.
    ...(desk.queue.length > 0 && { next, 'next again': next, 'and again': next }),
    ...(last && {
      chosen: () =>
        person.ask('POST /counters/:counterId/chosen-calls', {
          ...at,
          body: { stopId: last.stopId, reason: 'nearly-late' },
        }),
    }),
    pause: () => person.ask('POST /counters/:counterId/pause', { ...at, body: { reason: 'short-break' } }),
    close: () => person.ask('DELETE /counters/:counterId/shift', at),
  };
}

function atTheCounter(person: Person, { callId, stop }: NonNullable<Desk['current']>): Record<string, Act> {
  const on = { params: { callId }, body: {} };
  return {
    recall: () => person.ask('POST /calls/:callId/recalls', on),
    arrive: () => person.ask('POST /calls/:callId/arrival', on),
    finish: () => person.ask('POST /calls/:callId/finish', on),
    miss: () => person.ask('POST /calls/:callId/missed', on),
    hold: () =>
      person.ask('POST /calls/:callId/hold', {
        ...on,
        body: { reason: 'photocopy', place: 'phòng photo', minutes: 30 },
      }),
    send: () =>
      person.ask('POST /stops/:stopId/transfer', {
        params: { stopId: stop.stopId },
        body: { target: { to: 'sector', sector: stop.sector }, place: 'head', reason: 'wrong-sector' },
      }),
  };
}

function withTheQueue(
  person: Person,
  waiting: Desk['queue'][number]['stopId'] | undefined,
  missed: typeof waiting,
  held: typeof waiting,
): Record<string, Act> {
  return {
    ...(waiting && {
      cancel: () =>
        person.ask('POST /stops/:stopId/cancellation', {
          params: { stopId: waiting },
          body: { reason: 'citizen-left' },
        }),
    }),
    ...(missed && {
      return: () => person.ask('POST /stops/:stopId/return', { params: { stopId: missed }, body: {} }),
    }),
    ...(held && {
      resume: () => person.ask('POST /stops/:stopId/resumption', { params: { stopId: held }, body: {} }),
      release: () => person.ask('DELETE /stops/:stopId/hold', { params: { stopId: held } }),
    }),
  };
}
