import type { HallSnapshot } from '@motcua/contracts/hall';
import { SectorCode } from '@motcua/contracts/ids';
import type { Desk, StopAnswer, TakenVisit } from '@motcua/contracts/queue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { stopOf } from '../../testing/stop-of.ts';
import { take, takeAs, takeShort } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';
import { forecastOf } from '../waits/forecast.ts';

let house: TestHouse;
let kiosk: Person;
let status: Seat;
let police: Seat;
let dossiers: DossierDesk;

beforeAll(async () => {
  house = await buildHouse();
  dossiers = await dossierDesk(house, ['hotich', 'truongbophan']);
  await dossiers.at('2026-11-25T08:00');
  kiosk = await house.device('kiosk');
  status = await seatAt(house, 1);
  police = await seatAt(house, 7);
});
beforeEach(async () => {
  await emptyHall(house, status, police);
  await house.house.connection.pool.query(
    'update shops set short_prefix = null, policy = \'{"kind":"arrival"}\'',
  );
});
afterAll(() => house.close());

const setPolicy = (policy: object) =>
  house.house.connection.pool.query('update shops set policy = $1', [JSON.stringify(policy)]);

/** Calls and finishes until nobody waits: the labels in their order. */
async function callAll(seat: Seat, most = 20): Promise<string[]> {
  const labels: string[] = [];
  while (labels.length < most) {
    const answer = await seat.callNext();
    if (answer.statusCode !== 200) break;
    const { label, callId } = answer.json<StopAnswer>();
    labels.push(label);
    await told(seat.finish(callId ?? ''));
  }
  return labels;
}

describe('a number of the short queue', () => {
  test('begins with its own letters, without a gap, and says what it is for', async () => {
    const first = await takeShort(kiosk, 'collect', 'ho-tich');
    const second = await takeShort(kiosk, 'supplement', 'ho-tich');

    expect([first.label, second.label]).toEqual(['KQ001', 'KQ002']);
    expect([first.purpose, second.purpose]).toEqual(['collect', 'supplement']);
    expect((await take(kiosk, 'ho-tich')).label).toBe('A001');
  });

  test('takes the letters that the shop has set', async () => {
    await house.house.connection.pool.query("update shops set short_prefix = 'WW'");

    expect((await takeShort(kiosk, 'collect', 'ho-tich')).label).toBe('WW001');
  });

  test('counts only the short queue ahead; of those who hand in everybody is ahead', async () => {
    await take(kiosk, 'ho-tich');
    await take(kiosk, 'ho-tich');

    expect((await takeShort(kiosk, 'collect', 'ho-tich')).stops[0]?.ahead).toBe(0);
    expect((await takeShort(kiosk, 'collect', 'ho-tich')).stops[0]?.ahead).toBe(1);
    expect((await take(kiosk, 'ho-tich')).stops[0]?.ahead).toBe(4);
  });

  test('asks for no procedure, and only for it may a dossier be named', async () => {
    const dossier = { sectors: ['ho-tich'], dossierCode: 'H51.29.02-261125-0001' };

    expect(await refused(kiosk.ask('POST /visits', dossier))).toMatchObject({ code: 'invalid-input' });
    const procedureIds = ['00000000-0000-4000-8000-000000000001'];
    expect(await refused(kiosk.ask('POST /visits', { procedureIds, purpose: 'collect' }))).toMatchObject({
      code: 'invalid-input',
    });
  });

  test('the same question gives the same number', async () => {
    const headers = { 'idempotency-key': 'the-same-question' };
    const wish = { sectors: ['ho-tich'], purpose: 'collect' };
    const [once, twice] = await Promise.all([
      told<TakenVisit>(kiosk.ask('POST /visits', wish, headers)),
      told<TakenVisit>(kiosk.ask('POST /visits', wish, headers)),
    ]);

    expect(once).toEqual(twice);
  });

  test('is given by the staff as well', async () => {
    const wish = { sectors: ['ho-tich'], purpose: 'supplement' };

    expect(await told(status.clerk.ask(`POST /shops/${house.shopId}/visits`, wish))).toMatchObject({
      label: 'KQ001',
      purpose: 'supplement',
    });
  });
});

describe('what a shop may set', () => {
  test('letters that no sector has, and how often the short queue is called', async () => {
    const administrator = await house.signedInAs('quantri');
    const path = `/shops/${house.shopId}`;

    expect(await refused(administrator.ask(`PATCH ${path}`, { shortPrefix: 'A' }))).toMatchObject({
      code: 'prefix-taken',
      params: { prefix: 'A' },
    });
    expect(await refused(administrator.ask(`PATCH ${path}`, { shortPrefix: 'OI' }))).toMatchObject({
      code: 'invalid-input',
    });
    const policy = { kind: 'arrival', shortEvery: 4 };
    expect(await told(administrator.ask(`PATCH ${path}`, { shortPrefix: 'WW', policy }))).toMatchObject({
      shortPrefix: 'WW',
      policy,
    });
    expect((await takeShort(kiosk, 'collect', 'ho-tich')).label).toBe('WW001');
  });
});

describe('the two queues of a counter', () => {
  test('take turns, one and one', async () => {
    for (let person = 0; person < 4; person += 1) await take(kiosk, 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich');
    await takeShort(kiosk, 'supplement', 'ho-tich');

    const shown = (await status.desk()).queue.map(({ label, purpose }) => [label, purpose]);
    expect(shown).toEqual([
      ['A001', 'submit'],
      ['KQ001', 'collect'],
      ['A002', 'submit'],
      ['KQ002', 'supplement'],
      ['A003', 'submit'],
      ['A004', 'submit'],
    ]);
    expect(await callAll(status)).toEqual(shown.map(([label]) => label));
  });

  test('as often as the shop has set', async () => {
    await setPolicy({ kind: 'arrival', shortEvery: 3 });
    for (let person = 0; person < 4; person += 1) await take(kiosk, 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich');

    expect(await callAll(status)).toEqual(['A001', 'A002', 'A003', 'KQ001', 'A004', 'KQ002']);
  });

  test('somebody who comes to collect after many who handed in is next, and it is said why', async () => {
    for (let person = 0; person < 3; person += 1) await take(kiosk, 'ho-tich');
    await callAll(status, 2);
    await takeShort(kiosk, 'collect', 'ho-tich');

    expect(await told(status.callNext())).toMatchObject({ label: 'KQ001' });
    expect((await status.desk()).current?.why).toEqual({ rule: 'lane', short: true, passedOver: 1 });
    const { rows } = await house.house.connection.pool.query(
      'select short, in_turn from calls order by called_at desc limit 1',
    );
    expect(rows).toEqual([{ short: true, in_turn: true }]);
  });

  test('a call that was taken back does not count for the turn', async () => {
    await take(kiosk, 'ho-tich');
    await take(kiosk, 'ho-tich');
    await callAll(status, 1);
    await takeShort(kiosk, 'collect', 'ho-tich');
    await told(status.callNext());
    await told(status.undo());

    expect(await callAll(status)).toEqual(['KQ001', 'A002']);
  });

  test('priority has its own turns in each: who collects does not use up the turn of who hands in', async () => {
    await setPolicy({ kind: 'ratio', priorityCalls: 1 });
    await take(kiosk, 'ho-tich');
    await takeAs(kiosk, 'khuyet-tat', 'ho-tich');
    await takeAs(kiosk, 'khuyet-tat', 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich', { priorityClass: 'khuyet-tat' });
    const shown = (await status.desk()).queue.map(({ label }) => label);

    expect(shown).toEqual(['A002', 'KQ002', 'A001', 'KQ001', 'A003']);
    expect(await callAll(status)).toEqual(shown);
  });

  test('keep agencies apart: what lies with the police is given out by the police', async () => {
    await takeShort(kiosk, 'collect', 'cong-an-cu-tru');
    await takeShort(kiosk, 'collect', 'ho-tich');

    expect((await status.desk()).queue.map(({ sector }) => sector)).toEqual(['ho-tich']);
    expect((await police.desk()).queue.map(({ sector }) => sector)).toEqual(['cong-an-cu-tru']);
  });

  test('are kept through a transfer, a miss and a return', async () => {
    const mine = stopOf(await takeShort(kiosk, 'collect', 'ho-tich'));
    await take(kiosk, 'ho-tich');
    await told(status.transfer(mine, { to: 'sector', sector: 'chung-thuc' }));
    await told(status.transfer(mine, { to: 'sector', sector: 'ho-tich' }, 'head'));
    await told(status.undo());
    await told(status.transfer(mine, { to: 'counter', counterId: status.counterId }));

    const { queue } = await status.desk();
    expect(queue.map(({ label, purpose }) => [label, purpose])).toContainEqual(['KQ001', 'collect']);
    await house.house.connection.pool.query(
      'update shops set calls_before_missed = 1, seconds_before_missed = 0',
    );
    const called = await told<StopAnswer>(status.callChosen(mine));
    await told(status.miss(called.callId ?? ''));
    expect((await status.desk()).missed).toMatchObject([{ label: 'KQ001', purpose: 'collect' }]);
    await told(status.giveBack(mine));
    expect((await status.desk()).queue[0]).toMatchObject({
      label: 'KQ001',
      purpose: 'collect',
      putFirst: true,
    });
  });
});

describe('what is told of it', () => {
  test('tiles and desks count everybody, and say how many of them wait in the short queue', async () => {
    await take(kiosk, 'ho-tich');
    await takeShort(kiosk, 'collect', 'ho-tich');
    const hall = await told<HallSnapshot>(kiosk.ask('GET /hall'));
    const desk: Desk = await status.desk();

    expect(hall.sectors.find(({ sector }) => sector === 'ho-tich')).toMatchObject({ waiting: 2, short: 1 });
    expect(desk.waiting.find(({ sector }) => sector === 'ho-tich')).toMatchObject({ waiting: 2, short: 1 });
  });

  test('the wait of the short queue is shorter than that of the long one', async () => {
    for (let person = 0; person < 6; person += 1) await take(kiosk, 'ho-tich');
    const { ofNewcomers, ofShortNewcomers } = await forecastOf({ ...house.house }, house.shopId);
    const status = SectorCode.parse('ho-tich');

    expect(ofNewcomers.get(status)).toMatchObject({ ahead: 6 });
    expect(ofShortNewcomers.get(status)).toMatchObject({ ahead: 1 });
    expect(ofShortNewcomers.get(status)?.p50Minutes).toBeLessThan(ofNewcomers.get(status)?.p50Minutes ?? 0);
  });

  test('the counter that calls has the dossier that was looked up, and nobody learns which codes exist', async () => {
    const { code, dossierId } = await dossiers.receive('hotich');
    const known = await takeShort(kiosk, 'collect', 'ho-tich', { dossierCode: code });
    const unknown = await takeShort(kiosk, 'collect', 'ho-tich', { dossierCode: 'H51.29.02-260101-9999' });

    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    await told(status.callNext());
    expect((await status.desk()).current).toMatchObject({ dossier: { dossierId, code } });
    await callAll(status, 0);
    await told(status.finish((await status.desk()).current?.callId ?? ''));
    await told(status.callNext());
    expect((await status.desk()).current?.dossier).toBeNull();
  });

  test('a dossier of another desk is not opened by a number for this one', async () => {
    const { code } = await dossiers.receive('hotich');
    await takeShort(kiosk, 'collect', 'cong-an-cu-tru', { dossierCode: code });
    await told(police.callNext());

    expect((await police.desk()).current?.dossier).toBeNull();
  });

  test('its holder reads on the phone what it is for', async () => {
    const { followToken } = await takeShort(kiosk, 'supplement', 'ho-tich');

    expect(await told(house.holder(followToken).ask('GET /follow'))).toMatchObject({
      label: 'KQ001',
      stops: [{ purpose: 'supplement', ahead: 0 }],
    });
  });
});
