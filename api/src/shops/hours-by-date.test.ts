import type { CalendarChange, CalendarPreview } from '@motcua/contracts/calendar-changes';
import type { HallSnapshot } from '@motcua/contracts/hall';
import type { ShopHours, ShopSettings } from '@motcua/contracts/shops';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// A shop that works from seven to five, on Friday 21 August 2026. From Tuesday the 25th on it works in the morning only.

let house: TestHouse;
let desk: DossierDesk;
let kiosk: Person;
let hourly: string;

const week = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));
const mornings = week('08:00', '12:00');
const set = (hours: object[], fromDay: string | null = null, username = 'quantri') =>
  desk.as(username).ask(`PUT /shops/${house.shopId}/hours`, { hours, fromDay, reason: 'Mùa mưa' });
const takeBack = (fromDay: string) =>
  desk.as('quantri').ask(`DELETE /shops/${house.shopId}/hours/${fromDay}`);
const confirm = (username: string, changeId: string) =>
  told<CalendarChange>(desk.as(username).ask(`POST /calendar-changes/${changeId}/confirmation`, {}));
const spans = ({ periods }: ShopHours) =>
  periods.map(({ from, until, hours }) => `${from} ${until} ${hours[0]?.opens ?? 'closed'}`);
const opening = async () => {
  const { hall } = await told<{ hall: HallSnapshot }>(kiosk.ask('GET /kiosk'));
  return { ...hall.opening, hoursToday: hall.hoursToday };
};
const sql = (text: string) => house.house.connection.pool.query(text);
const receive = () =>
  desk.receive('hotich', { procedureId: hourly, term: { amount: 8, unit: 'working_hour' } });

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan', 'quantri']);
  kiosk = await house.device('kiosk');
  await sql(`update shops set ticket_hours = 'working-hours' where demo`);
  const found = await house.house.connection.pool.query<{ id: string }>(`
    select procedure_id as id from procedure_versions where processing is null and upper_inf(valid) limit 1`);
  hourly = found.rows[0]?.id ?? '';
});
beforeEach(async () => {
  await desk.at('2026-08-21T10:00');
  await sql('delete from shop_hours');
  await sql(`insert into shop_hours (shop_id, weekday, opens, closes)
    select s.id, day, '07:00', '17:00' from shops s, generate_series(1, 5) day where s.demo`);
});
afterAll(() => house.close());

describe('opening hours of a shop without an open dossier', () => {
  test('hold from the day that was said; the days before keep theirs, and every screen reads those of its day', async () => {
    const shown = await told<ShopHours>(set(mornings, '2026-08-25'));

    expect(spans(shown)).toEqual(['2000-01-01 2026-08-24 07:00', '2026-08-25 null 08:00']);
    expect(shown.hours[0]).toMatchObject({ opens: '07:00', closes: '17:00' });
    expect(await opening()).toMatchObject({ open: true, closesAt: '17:00' });
    await desk.at('2026-08-24T17:30');
    expect(await opening()).toMatchObject({ open: false, opensOn: '2026-08-25', opensAt: '08:00' });
    await desk.at('2026-08-25T09:00');
    expect(await opening()).toMatchObject({
      open: true,
      closesAt: '12:00',
      hoursToday: [{ opens: '08:00', closes: '12:00' }],
    });
  });

  test('set without a day hold from today, and set again on the same day take their place', async () => {
    await told(set(mornings));
    const shown = await told<ShopHours>(set(week('09:00', '15:00')));
    expect(spans(shown)).toEqual(['2000-01-01 2026-08-20 07:00', '2026-08-21 null 09:00']);
  });

  test('are taken back before they begin, and never afterwards', async () => {
    await told(set(mornings, '2026-08-25'));
    expect(spans(await told<ShopHours>(takeBack('2026-08-25')))).toEqual(['2000-01-01 null 07:00']);

    await told(set(mornings, '2026-08-25'));
    await desk.at('2026-08-25T07:00');
    expect(await refused(takeBack('2026-08-25'))).toMatchObject({ code: 'hours-of-the-past' });
    expect(await refused(takeBack('2026-09-01'))).toMatchObject({ code: 'not-found' });
  });

  test('may be none from a day on: the shop is closed and says when it opens again', async () => {
    await told(set([], '2026-08-25'));
    const shown = await told<ShopHours>(set(mornings, '2026-09-07'));
    expect(spans(shown)).toEqual([
      '2000-01-01 2026-08-24 07:00',
      '2026-08-25 2026-09-06 closed',
      '2026-09-07 null 08:00',
    ]);
    await desk.at('2026-08-25T09:00');
    expect(await opening()).toMatchObject({ open: false, opensOn: '2026-09-07', opensAt: '08:00' });
  });

  test.each([
    ['2026-08-20', 'hours-of-the-past'],
    ['2036-01-01', 'calendar-day-refused'],
  ])('are refused from %s on: %s', async (fromDay, code) => {
    expect(await refused(set(mornings, fromDay))).toMatchObject({ code });
  });

  test('are set by nobody but the administrator', async () => {
    expect(await refused(set(mornings, null, 'truongbophan'))).toMatchObject({ code: 'not-allowed' });
  });
});

describe('opening hours while dossiers are open', () => {
  test('wait for a second person, who sees what they move; dates of the old days keep the old hours', async () => {
    // Eight hours from Friday ten o’clock: seven on Friday, one on the made-up Saturday.
    const within = await receive();
    await desk.at('2026-08-24T13:00');
    const across = await receive();
    expect([within.dueAt, across.dueAt]).toEqual(['2026-08-22T01:00:00.000Z', '2026-08-25T04:00:00.000Z']);

    const entered = await told<ShopHours>(set(mornings, '2026-08-25'));
    expect(spans(entered)).toEqual(['2000-01-01 null 07:00']);
    const [waiting] = entered.waiting;
    const changeId = waiting?.changeId ?? '';
    expect(waiting).toMatchObject({ from: '2026-08-25', hours: mornings });
    const preview = await told<CalendarPreview>(
      desk.as('truongbophan').ask(`GET /calendar-changes/${changeId}/preview`),
    );
    expect(preview.change.hours).toEqual({ from: '2026-08-25', before: null, after: mornings });
    expect(preview.moved.first).toEqual([
      {
        dossierId: across.dossierId,
        code: across.code,
        from: '2026-08-25T04:00:00.000Z',
        to: '2026-08-25T05:00:00.000Z',
      },
    ]);
    expect(
      await refused(desk.as('quantri').ask(`POST /calendar-changes/${changeId}/confirmation`, {})),
    ).toMatchObject({ code: 'second-person-needed' });
    await confirm('truongbophan', changeId);

    const settings = await told<ShopSettings>(desk.as('quantri').ask(`GET /shops/${house.shopId}/settings`));
    expect(spans(settings.openingHours)).toEqual(['2000-01-01 2026-08-24 07:00', '2026-08-25 null 08:00']);
    expect(settings.openingHours.waiting).toEqual([]);
    // Four hours are left of Monday; the other four are Tuesday’s morning.
    expect((await receive()).dueAt).toBe('2026-08-25T05:00:00.000Z');

    const undo = await told<CalendarChange>(
      desk.as('truongbophan').ask(`POST /calendar-changes/${changeId}/undo`, {}),
    );
    expect(undo.hours).toEqual({ from: '2026-08-25', before: mornings, after: null });
    await confirm('quantri', undo.changeId);
    expect((await receive()).dueAt).toBe('2026-08-25T04:00:00.000Z');
  });

  test('that were entered and not confirmed before their day are entered again', async () => {
    await receive();
    const entered = await told<ShopHours>(set(mornings, '2026-08-25'));
    const changeId = entered.waiting[0]?.changeId ?? '';
    await desk.at('2026-08-26T09:00');

    expect(
      await refused(desk.as('truongbophan').ask(`POST /calendar-changes/${changeId}/confirmation`, {})),
    ).toMatchObject({ code: 'hours-of-the-past' });
    const settings = await told<ShopSettings>(desk.as('quantri').ask(`GET /shops/${house.shopId}/settings`));
    expect(settings.openingHours.waiting).toEqual([]);
  });

  test('that somebody else set for the same day meanwhile are entered again', async () => {
    await receive();
    await told(set(mornings, '2026-08-25'));
    const twice = await told<ShopHours>(set(week('09:00', '11:00'), '2026-08-25'));
    const [first, second] = twice.waiting.map(({ changeId }) => changeId);
    await confirm('truongbophan', second ?? '');

    expect(
      await refused(desk.as('truongbophan').ask(`POST /calendar-changes/${first}/confirmation`, {})),
    ).toMatchObject({ code: 'calendar-overtaken', params: { date: '2026-08-25' } });
  });

  test('that began are undone by nothing: others are set from a later day on', async () => {
    await receive();
    const entered = await told<ShopHours>(set(mornings, '2026-08-25'));
    const changeId = entered.waiting[0]?.changeId ?? '';
    await confirm('truongbophan', changeId);
    await desk.at('2026-08-25T09:00');

    expect(
      await refused(desk.as('truongbophan').ask(`POST /calendar-changes/${changeId}/undo`, {})),
    ).toMatchObject({ code: 'hours-of-the-past' });
  });
});
