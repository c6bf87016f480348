import type { KioskSetting } from '@motcua/contracts/hall';
import type { UploadedVisits } from '@motcua/contracts/offline';
import type { Desk, TakenVisit } from '@motcua/contracts/queue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { refused } from '../../testing/refused.ts';
import { type Seat, seatAt } from '../../testing/seat-at.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;
let seat: Seat;
let series: { letter: string; epoch: number };
let now: number;
let day: string;

beforeEach(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
  seat = await seatAt(house, 1);
  const setting = await told<KioskSetting>(kiosk.ask('GET /kiosk'));
  if (!setting.kiosk.series) throw new Error('the kiosk has no series');
  series = setting.kiosk.series;
  now = Date.parse(setting.hall.now);
  const today = await house.house.connection.pool.query<{ day: string }>(
    "select (house_now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day",
  );
  day = today.rows[0]?.day ?? '';
});
afterEach(() => house.close());

const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
const visit = (number: number, minutesAgo: number, more: object = {}) => ({
  number,
  day,
  claimedAt: ago(minutesAgo),
  prefix: 'A',
  sectors: [{ sector: 'ho-tich', procedureIds: [] }],
  priorityClass: null,
  language: 'vi',
  insteadOf: null,
  ...more,
});
const upload = (visits: object[], more: object = {}, headers?: Record<string, string>) =>
  kiosk.ask('POST /kiosk/offline-visits', { ...series, outOfReachSince: ago(60), visits, ...more }, headers);
const queue = async () => {
  const desk = await told<Desk>(seat.clerk.ask(`GET /counters/${seat.counterId}/desk`));
  return desk.queue.map((stop) => stop.label);
};

test('numbers given during an outage wait in the order in which they were given', async () => {
  const answer = await told<UploadedVisits>(upload([visit(2, 20), visit(1, 30), visit(3, 10)]));

  expect(answer.visits.map((one) => one.label)).toEqual([
    `A-${series.letter}${series.epoch}-01`,
    `A-${series.letter}${series.epoch}-02`,
    `A-${series.letter}${series.epoch}-03`,
  ]);
  expect(await queue()).toEqual(answer.visits.map((one) => one.label));
});

test('somebody who came to collect when the line was cut waits in the short queue', async () => {
  await told(upload([visit(1, 30), visit(2, 20), visit(3, 10, { purpose: 'collect' })]));

  const desk = await told<Desk>(seat.clerk.ask(`GET /counters/${seat.counterId}/desk`));
  expect(desk.queue.map(({ label, purpose }) => [label.slice(-2), purpose])).toEqual([
    ['01', 'submit'],
    ['03', 'collect'],
    ['02', 'submit'],
  ]);
});

test('they stand behind those who came before the line was cut and before those who came after', async () => {
  const before = await take(kiosk, 'ho-tich');
  const cut = new Date().toISOString();
  const after = await take(kiosk, 'ho-tich');

  const { visits } = await told<UploadedVisits>(upload([visit(1, 300)], { outOfReachSince: cut }));

  expect(await queue()).toEqual([before.label, visits[0]?.label, after.label]);
});

test('a kiosk whose clock is a day ahead gets nobody further ahead than now', async () => {
  const waiting = await take(kiosk, 'ho-tich');

  const { visits } = await told<UploadedVisits>(upload([visit(1, -1_440)]));

  expect(await queue()).toEqual([waiting.label, visits[0]?.label]);
});

test('sent twice, and twenty times at once, each number is written once', async () => {
  const all = [visit(1, 30), visit(2, 20)];

  const answers = await Promise.all(Array.from({ length: 20 }, () => told<UploadedVisits>(upload(all))));

  const ids = answers.map((answer) => JSON.stringify(answer.visits));
  expect(new Set(ids).size).toBe(1);
  expect(await queue()).toHaveLength(2);
});

test('sent in two halves, and the first half again with the second, each number is written once', async () => {
  const first = await told<UploadedVisits>(upload([visit(1, 30)]));
  const both = await told<UploadedVisits>(upload([visit(1, 30), visit(2, 20)]));

  expect(both.visits[0]).toEqual(first.visits[0]);
  expect(await queue()).toHaveLength(2);
});

test('a series that was used is never given again', async () => {
  const first = await told<UploadedVisits>(upload([visit(1, 30)]));
  expect(first.series).toEqual({ letter: series.letter, epoch: series.epoch + 1 });

  const again = await told<UploadedVisits>(upload([visit(1, 30), visit(2, 20)]));
  expect(again.series).toEqual(first.series);
  expect((await told<KioskSetting>(kiosk.ask('GET /kiosk'))).kiosk.series).toEqual(first.series);
});

test('a series that the house never gave is refused, and nothing is written', async () => {
  const answer = await refused(upload([visit(1, 30)], { epoch: series.epoch + 5 }));

  expect(answer.code).toBe('unknown-series');
  expect(await queue()).toEqual([]);
});

test('when the lost question had made a ticket after all, its holder has one place and not two', async () => {
  const key = 'asked-but-never-heard';
  const twin = await told<TakenVisit>(
    kiosk.ask('POST /visits', { sectors: ['ho-tich'] }, { 'idempotency-key': key }),
  );
  expect(await queue()).toEqual([twin.label]);

  const lines = await linesOf(house, () => told(upload([visit(1, 1, { insteadOf: key })])));

  expect(await queue()).toEqual([`A-${series.letter}${series.epoch}-01`]);
  expect(lines.map(({ name, reason }) => [name, reason])).toEqual([
    ['stop.cancelled', 'system-trouble'],
    ['visit.taken', null],
  ]);
});

test('a question that arrives only after the upload makes no second ticket', async () => {
  const key = 'arrives-much-too-late';
  await told(upload([visit(1, 1, { insteadOf: key })]));

  const late = await refused(kiosk.ask('POST /visits', { sectors: ['ho-tich'] }, { 'idempotency-key': key }));

  expect(late.code).toBe('idempotency-key-reused');
  expect(await queue()).toHaveLength(1);
});

test('a number for a sector that exists no more is told to the kiosk, and the others are written', async () => {
  const answer = await told<UploadedVisits>(
    upload([visit(1, 30, { sectors: [{ sector: 'khong-con', procedureIds: [] }] }), visit(2, 20)]),
  );

  expect(answer.visits.map((one) => one.visitId === null)).toEqual([true, false]);
  expect(await queue()).toHaveLength(1);
});

test("yesterday's numbers are accounted for and wait no more", async () => {
  const yesterday = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

  await told(upload([visit(1, 900, { day: yesterday })], { outOfReachSince: ago(1_000) }));

  expect(await queue()).toEqual([]);
  const kept = await house.house.connection.pool.query('select s.state from stops s');
  expect(kept.rows).toEqual([{ state: 'lapsed' }]);
});

test('a number given by itself is called and spoken like any other', async () => {
  await told(upload([visit(1, 30, { language: 'km' })]));
  await told(seat.open());

  const lines = await linesOf(house, () => told(seat.callNext()));

  expect(lines.find((line) => line.name === 'stop.called')?.payload).toMatchObject({
    label: `A-${series.letter}${series.epoch}-01`,
    language: 'km',
  });
});

test('a kiosk that may hold an old copy of its disk gets a series that nobody used, and no visit', async () => {
  const before = await queue();

  const answer = await told<UploadedVisits>(upload([]));

  expect(answer.visits).toEqual([]);
  expect(answer.series.letter).toBe(series.letter);
  expect(answer.series.epoch).toBeGreaterThan(series.epoch);
  expect(await queue()).toEqual(before);
});
