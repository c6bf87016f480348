import type { HallSnapshot } from '@motcua/contracts/hall';
import { SectorCode } from '@motcua/contracts/ids';
import type { HallEvent } from '@motcua/contracts/realtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deviceAt } from '../../testing/device-at.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { actByChance, chanceFrom } from '../../testing/random-clerk.ts';
import { screenAt } from '../../testing/screen-at.ts';
import { signedInAt } from '../../testing/signed-in-at.ts';
import { until } from '../../testing/until.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  const administrator = await signedInAt(desk.url, 'quantri');
  await administrator.get('PATCH /shops/:shopId', {
    params: { shopId: desk.shopId },
    body: { callRules: { callsBeforeMissed: 1, secondsBeforeMissed: 0 } },
  });
});
afterAll(() => desk.close());

const clerks = ['hotich', 'chungthuc', 'laodong', 'noivu', 'congan'];
const counterOf = (place: number) => [1, 2, 5, 6, 7][place];
const sectors = ['ho-tich', 'chung-thuc', 'giao-duc', 'y-te-attp', 'cong-an-cu-tru'].map((code) =>
  SectorCode.parse(code),
);
const actsEach = 45;

type Shown = Pick<HallSnapshot['counters'][number], 'number' | 'state' | 'label'>;

/** What a board makes of one message; as few words as will do, apart from the board's own. */
function after(shown: Shown[], { message }: HallEvent): Shown[] {
  const { label, counter, state } = message;
  const here = (one: Shown) => one.number === counter;
  const isThem = (one: Shown) => label !== null && one.label === label;
  const emptied = shown.map((one) => (isThem(one) ? { ...one, label: null, state: 'free' as const } : one));
  if (state === 'called' || state === 'recalled')
    return emptied.map((one) => (here(one) ? { ...one, label, state: 'calling' } : one));
  if (state === 'serving')
    return emptied.map((one) => (here(one) ? { ...one, label, state: 'serving' } : one));
  if (state === 'opened' || state === 'free' || state === 'paused' || state === 'closed')
    return emptied.map((one) =>
      here(one) ? { ...one, label: null, state: state === 'opened' ? 'free' : state } : one,
    );
  return emptied;
}

const shownIn = (hall: HallSnapshot): Shown[] =>
  hall.counters.map(({ number, state, label }) => ({ number, state, label }));
const waitingIn = (hall: HallSnapshot) =>
  hall.sectors.filter(({ waiting }) => waiting > 0).map(({ sector, waiting }) => `${sector} ${waiting}`);

test('after a day of all kinds of acts, a board that only followed shows what the house knows', async () => {
  const board = await deviceAt(desk.url, 'board');
  const screen = await screenAt(desk.url, { deviceToken: board.token });
  const kiosk = await deviceAt(desk.url, 'kiosk');
  const chance = chanceFrom(20_261_124);
  const began = await board.get('GET /hall');
  const done = new Map<string, number>();

  let open = true;
  const arrivals = (async () => {
    while (open) {
      const chosen = sectors.filter(() => chance() < 0.4);
      if (chosen.length > 0) await kiosk.get('POST /visits', { body: { sectors: chosen } });
      await new Promise((later) => setTimeout(later, 40));
    }
  })();
  await Promise.all(
    clerks.map(async (username, place) => {
      const clerk = await signedInAt(desk.url, username);
      const { counters } = await clerk.get('GET /shops/:shopId/counters', {
        params: { shopId: desk.shopId },
      });
      const mine = counters.find(({ number }) => number === counterOf(place));
      if (!mine) throw new Error(`${username} has no counter`);
      for (let acts = 0; acts < actsEach; acts += 1) {
        const outcome = await actByChance(clerk, mine.counterId, chance);
        if (outcome?.status === 200) done.set(outcome.act, (done.get(outcome.act) ?? 0) + 1);
        expect([200, 409]).toContain(outcome?.status ?? 200);
      }
    }),
  );
  open = false;
  await arrivals;

  const ended = await board.get('GET /hall');
  const follow = () => {
    let held = began.position;
    let shown = shownIn(began);
    for (const event of screen.heard.hall) {
      if (event.position <= held) continue;
      expect(event.after <= held, 'a message is missing').toBe(true);
      held = event.position;
      shown = after(shown, event);
    }
    return shown;
  };
  await until(
    'the last message',
    () => JSON.stringify(follow()) === JSON.stringify(shownIn(ended)),
    5_000,
  ).catch(() => undefined);
  const told = () => screen.heard.tiles.at(-1)?.waiting.map(({ sector, waiting }) => `${sector} ${waiting}`);
  await until(
    'the tiles',
    () => JSON.stringify(told()?.sort()) === JSON.stringify(waitingIn(ended).sort()),
    5_000,
  ).catch(() => undefined);

  expect(follow()).toEqual(shownIn(ended));
  expect(told()?.sort()).toEqual(waitingIn(ended).sort());
  expect(screen.nonsense).toEqual([]);
  expect([...done.keys()].sort()).toEqual(
    expect.arrayContaining([
      'arrive',
      'cancel',
      'finish',
      'hold',
      'miss',
      'next',
      'open',
      'recall',
      'send',
      'undo',
    ]),
  );
  screen.close();
});
