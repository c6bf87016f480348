import type { TakenVisit } from '@motcua/contracts/queue';
import { ticketLabel } from '@motcua/rules/queue/ticket-label';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anotherShop } from '../../testing/another-shop.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { emptyHall } from '../../testing/empty-hall.ts';
import { refused } from '../../testing/refused.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let kiosk: Person;

beforeAll(async () => {
  house = await buildHouse();
  kiosk = await house.device('kiosk');
});
beforeEach(() => emptyHall(house));
afterAll(() => house.close());

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  house.house.connection.pool.query<Row>(text, values).then((found) => found.rows);

/** The ids of procedures of a sector, by their order in the catalogue. */
const proceduresOf = async (sector: string): Promise<string[]> =>
  (
    await sql<{ id: string }>(
      `select procedure_id as id from procedure_versions where sector = $1 order by name_vi`,
      [sector],
    )
  ).map((row) => row.id);

describe('a ticket', () => {
  test('for procedures of two sectors is one number with one stop in each, in the order chosen', async () => {
    const [land = '', field = ''] = await proceduresOf('dat-dai');
    const [insurance = ''] = await proceduresOf('bhxh');

    const visit = await told<TakenVisit>(
      kiosk.ask('POST /visits', { procedureIds: [land, insurance, field, land] }),
    );

    expect(visit.stops.map((stop) => stop.sector)).toEqual(['dat-dai', 'bhxh']);
    expect(visit.label).toBe('C001');
    const kept = await sql<{ sector: string; procedures: number }>(
      `select s.sector, count(p.version_id)::int as procedures from stops s
       left join stop_procedures p on p.stop_id = s.id group by s.sector order by s.sector`,
    );
    expect(kept).toEqual([
      { sector: 'bhxh', procedures: 1 },
      { sector: 'dat-dai', procedures: 2 },
    ]);
  });

  test('for a sector alone needs no procedure, and one named twice is one stop', async () => {
    const visit = await take(kiosk, 'bhxh', 'dat-dai', 'bhxh');

    expect(visit).toMatchObject({ label: 'N001', stops: [{ sector: 'bhxh' }, { sector: 'dat-dai' }] });
  });

  test('bears the letters of its first stop, and each sector counts for itself', async () => {
    const labels = [
      (await take(kiosk, 'dat-dai')).label,
      (await take(kiosk, 'bhxh', 'dat-dai')).label,
      (await take(kiosk, 'dat-dai', 'bhxh')).label,
      (await take(kiosk, 'ton-giao')).label,
    ];

    expect(labels).toEqual(['C001', 'N001', 'C002', 'AB001']);
  });

  test('says how many wait before it, sector by sector', async () => {
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'dat-dai', 'bhxh');

    const { stops } = await take(kiosk, 'bhxh', 'dat-dai');

    expect(stops.map(({ sector, ahead }) => [sector, ahead])).toEqual([
      ['bhxh', 1],
      ['dat-dai', 2],
    ]);
  });

  test('in English keeps its language and its class', async () => {
    const visit = await told<TakenVisit>(
      kiosk.ask('POST /visits', { sectors: ['thue'], language: 'en', priorityClass: 'nguoi-cao-tuoi' }),
    );

    expect(visit.priorityClass).toBe('nguoi-cao-tuoi');
    expect(await sql('select language, priority_class from visits')).toEqual([
      { language: 'en', priority_class: 'nguoi-cao-tuoi' },
    ]);
  });

  test.each([1, 999, 1000, 12345])('number %i is written as the rule writes it', async (number) => {
    await sql(
      `insert into number_series (shop_id, day, prefix, last, last_at)
       select id, (house_now() at time zone time_zone)::date, 'C', $1, house_now() from shops where id = $2`,
      [number - 1, house.shopId],
    );

    expect((await take(kiosk, 'dat-dai')).label).toBe(ticketLabel('C', number));
  });

  test('of another shop counts for itself', async () => {
    const other = await anotherShop(house);
    await take(kiosk, 'dat-dai');
    await take(kiosk, 'dat-dai');

    const theirs = await take(other.kiosk, 'dat-dai');

    expect(theirs).toMatchObject({ label: 'C001', stops: [{ ahead: 0 }] });
    expect((await take(kiosk, 'dat-dai')).label).toBe('C003');
  });
});

describe('the same request again', () => {
  const ask = (key: string, body: object) => kiosk.ask('POST /visits', body, { 'idempotency-key': key });

  test('with the same key gets the same ticket', async () => {
    const first = await told(ask('mot-so-0', { sectors: ['bhxh'] }));
    const again = await told(ask('mot-so-0', { sectors: ['bhxh'] }));

    expect(again).toEqual(first);
    expect(await sql('select id from visits')).toHaveLength(1);
  });

  test('says the same with its words in another order and what goes without saying left out', async () => {
    const first = await told(ask('mot-so-1', { sectors: ['bhxh'], language: 'vi', priorityClass: null }));
    const again = await told(ask('mot-so-1', { priorityClass: null, procedureIds: [], sectors: ['bhxh'] }));

    expect(again).toEqual(first);
  });

  test('gets the same ticket also when the shop has closed in between', async () => {
    const first = await told(ask('mot-so-2', { sectors: ['bhxh'] }));
    await sql(`update shops set ticket_hours = 'working-hours' where demo`);
    await sql('create table kept_hours as select * from shop_hours');
    await sql('delete from shop_hours');

    const again = await told(ask('mot-so-2', { sectors: ['bhxh'] }));
    const other = await refused(ask('mot-so-2', { sectors: ['thue'] }));
    const fresh = await refused(ask('mot-so-3', { sectors: ['bhxh'] }));

    await sql('insert into shop_hours select * from kept_hours');
    await sql(`update shops set ticket_hours = 'always' where demo`);
    expect(again).toEqual(first);
    expect(other).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(fresh).toMatchObject({ status: 409, code: 'shop-closed' });
  });

  test('with another body is refused and takes no number', async () => {
    await told(ask('mot-so-4', { sectors: ['bhxh'] }));

    const problem = await refused(ask('mot-so-4', { sectors: ['bhxh'], language: 'en' }));

    expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(await sql('select last from number_series')).toEqual([{ last: 1 }]);
  });

  test('with the key of another kiosk is another ticket', async () => {
    const door = await house.device('kiosk');
    await told(ask('mot-so-5', { sectors: ['bhxh'] }));

    const theirs = await told<TakenVisit>(
      door.ask('POST /visits', { sectors: ['bhxh'] }, { 'idempotency-key': 'mot-so-5' }),
    );

    expect(theirs.label).toBe('N002');
  });
});

describe('no ticket', () => {
  const unknown = crypto.randomUUID();
  const wishes: [string, object, object][] = [
    ['an unknown procedure', { procedureIds: [unknown] }, { status: 422, code: 'unknown-procedure' }],
    ['an unknown sector', { sectors: ['thien-van'] }, { status: 422, code: 'unknown-sector' }],
    ['a sector that is not offered', { sectors: ['dan-toc'] }, { status: 409, code: 'sector-closed' }],
    [
      'one good sector and one that is not offered',
      { sectors: ['bhxh', 'quan-su'] },
      { status: 409, code: 'sector-closed', params: { sector: 'quan-su' } },
    ],
    [
      'an unknown priority class',
      { sectors: ['bhxh'], priorityClass: 'nguoi-quen' },
      { status: 422, code: 'unknown-priority-class' },
    ],
    ['nothing at all', {}, { status: 400, code: 'invalid-input' }],
  ];

  test.each(wishes)('for %s', async (_name, wish, expected) => {
    expect(await refused(kiosk.ask('POST /visits', wish))).toMatchObject(expected);
    expect(await sql('select last from number_series')).toEqual([]);
    expect(await sql('select key from repeats')).toEqual([]);
  });

  test('for a sector whose only counter is out of use', async () => {
    await sql('update counters set active = false where number = 8');

    const problem = await refused(kiosk.ask('POST /visits', { sectors: ['bhxh'] }));

    await sql('update counters set active = true where number = 8');
    expect(problem).toMatchObject({ status: 409, code: 'sector-closed', params: { sector: 'bhxh' } });
  });

  test('for a priority class that is no longer used', async () => {
    await sql(`update priority_classes set active = false where code = 'nguoi-co-cong'`);

    const wish = { sectors: ['bhxh'], priorityClass: 'nguoi-co-cong' };
    const problem = await refused(kiosk.ask('POST /visits', wish));

    await sql(`update priority_classes set active = true where code = 'nguoi-co-cong'`);
    expect(problem.code).toBe('unknown-priority-class');
  });

  test('for a procedure that is no longer in force', async () => {
    const [retired = ''] = await proceduresOf('thue');
    await sql(
      `update procedure_versions set valid = daterange(lower(valid), (house_now() - interval '1 day')::date)
       where procedure_id = $1`,
      [retired],
    );

    const problem = await refused(kiosk.ask('POST /visits', { procedureIds: [retired] }));

    expect(problem).toMatchObject({ code: 'unknown-procedure', params: { procedureId: retired } });
  });
});

describe('a shop that keeps its hours', () => {
  beforeAll(() => sql(`update shops set ticket_hours = 'working-hours' where demo`));

  // 2026-10-13 is a Tuesday; 2 September is the national day, with the day before it.
  const moments: [string, string, object | null][] = [
    ['just before it opens', '2026-10-13T06:59:30+07:00', { reason: 'before-hours', opensAt: '07:00' }],
    ['as it opens', '2026-10-13T07:00:01+07:00', null],
    ['in the last minute of the morning', '2026-10-13T10:59:30+07:00', null],
    ['at noon', '2026-10-13T11:00:01+07:00', { reason: 'lunch', opensAt: '13:00', opensOn: '2026-10-13' }],
    ['in the evening', '2026-10-13T17:00:01+07:00', { reason: 'after-hours', opensOn: '2026-10-14' }],
    ['on a Sunday', '2026-10-11T09:00:00+07:00', { reason: 'no-hours', opensOn: '2026-10-12' }],
    ['on the national day', '2026-09-02T09:00:00+07:00', { reason: 'day-off', opensOn: '2026-09-03' }],
  ];

  test.each(moments)('%s', async (_name, instant, closed) => {
    await setClock(house, instant);

    const answer = await kiosk.ask('POST /visits', { sectors: ['bhxh'] });

    if (closed === null) expect(answer.statusCode).toBe(200);
    else expect(answer.json()).toMatchObject({ status: 409, code: 'shop-closed', params: closed });
  });
});
