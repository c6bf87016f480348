import type { CalendarChange, CalendarPreview, ShopCalendarShown } from '@motcua/contracts/calendar-changes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// Around Friday 21 August 2026: the Saturday after it is made up, and the week after it is a plain one.

let house: TestHouse;
let desk: DossierDesk;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan', 'quantri', 'giamsat']);
});
beforeEach(() => desk.at('2026-08-21T10:00'));
afterAll(() => house.close());

const holiday = { kind: 'holiday', nameVi: 'Nghỉ theo thông báo', source: 'Công văn 1/VPCP-KGVX' };
const enter = (username: string, days: object[], scope = 'national') =>
  desk
    .as(username)
    .ask(`POST /shops/${house.shopId}/calendar-changes`, { scope, reason: 'Có thông báo', days });
const confirm = (username: string, changeId: string) =>
  desk.as(username).ask(`POST /calendar-changes/${changeId}/confirmation`, {});
const preview = (changeId: string) =>
  told<CalendarPreview>(desk.as('truongbophan').ask(`GET /calendar-changes/${changeId}/preview`));
const calendar = () =>
  told<ShopCalendarShown>(
    desk.as('hotich').ask(`GET /shops/${house.shopId}/calendar?from=2026-01-01&to=2027-12-31`),
  );

describe('a change of the calendar', () => {
  test('is entered without changing anything, says what it would move, and needs a second person', async () => {
    const dossier = await desk.receive('hotich');
    const change = await told<CalendarChange>(
      enter('truongbophan', [{ date: '2026-08-25', after: holiday }]),
    );

    expect(change).toMatchObject({ mine: true, confirmedAt: null, scope: 'national' });
    expect((await calendar()).days.find(({ date }) => date === '2026-08-25')).toBeUndefined();
    const before = await preview(change.changeId);
    expect(before.moved.first).toContainEqual({
      dossierId: dossier.dossierId,
      code: dossier.code,
      from: '2026-08-25T03:00:00.000Z',
      to: '2026-08-26T03:00:00.000Z',
    });
    expect(before.wrongSlips.count).toBe(before.moved.count);
    expect(before.startLate.count + before.stopLate.count).toBe(0);
    expect(await refused(confirm('truongbophan', change.changeId))).toMatchObject({
      code: 'second-person-needed',
    });
    expect(await refused(confirm('hotich', change.changeId))).toMatchObject({ code: 'not-allowed' });

    const confirmed = await told<CalendarChange>(confirm('quantri', change.changeId));
    expect(confirmed.confirmedByName).not.toBeNull();
    expect((await calendar()).days.find(({ date }) => date === '2026-08-25')).toMatchObject({
      kind: 'holiday',
      expected: false,
    });
    expect(await refused(confirm('quantri', change.changeId))).toMatchObject({
      code: 'change-already-applied',
    });
    expect((await desk.receive('hotich')).dueAt).toBe('2026-08-26T03:00:00.000Z');

    const undo = await told<CalendarChange>(
      desk.as('quantri').ask(`POST /calendar-changes/${change.changeId}/undo`, {}),
    );
    expect(undo).toMatchObject({ undoes: change.changeId, confirmedAt: null });
    expect(await refused(confirm('quantri', undo.changeId))).toMatchObject({ code: 'second-person-needed' });
    await told(confirm('truongbophan', undo.changeId));
    expect((await desk.receive('hotich')).dueAt).toBe('2026-08-25T03:00:00.000Z');
    expect(
      await refused(desk.as('quantri').ask(`POST /calendar-changes/${change.changeId}/undo`, {})),
    ).toMatchObject({ code: 'nothing-to-undo' });
  });

  test('of a day that somebody else changed meanwhile is entered again', async () => {
    const first = await told<CalendarChange>(enter('truongbophan', [{ date: '2026-08-27', after: holiday }]));
    const second = await told<CalendarChange>(
      enter('truongbophan', [{ date: '2026-08-27', after: { ...holiday, nameVi: 'Tên khác' } }]),
    );
    await told(confirm('quantri', second.changeId));

    expect(await refused(confirm('quantri', first.changeId))).toMatchObject({
      code: 'calendar-overtaken',
      params: { date: '2026-08-27' },
    });
  });

  test.each([
    ['outside the years that are known', '2035-03-01', holiday, 'national', 'outside-calendar'],
    [
      'a closure for the whole country',
      '2026-09-10',
      { ...holiday, kind: 'closure' },
      'national',
      'wrong-scope',
    ],
    ['a holiday of one shop', '2026-09-10', holiday, 'shop', 'wrong-scope'],
    ['a Wednesday made up', '2026-09-09', { ...holiday, kind: 'working_swap' }, 'national', 'no-week-end'],
    ['a plain day made plain', '2026-09-10', null, 'national', 'nothing-new'],
  ])('is refused: %s', async (_name, date, after, scope, trouble) => {
    expect(await refused(enter('truongbophan', [{ date, after }], scope))).toMatchObject({
      code: 'calendar-day-refused',
      params: { date, trouble },
    });
  });

  test('the year after the last is entered whole, and dates are said in it from then on', async () => {
    const next = Number((await calendar()).ends.slice(0, 4)) + 1;
    const days = Array.from({ length: 13 }, (_, day) => ({
      date: `${next}-01-${String(day + 1).padStart(2, '0')}`,
      after: { ...holiday, nameVi: `Ngày nghỉ ${day + 1}` },
    }));
    expect(await refused(enter('truongbophan', days.slice(0, 3)))).toMatchObject({
      code: 'calendar-day-refused',
      params: { trouble: 'year-not-whole' },
    });

    const change = await told<CalendarChange>(enter('truongbophan', days));
    await told(confirm('quantri', change.changeId));
    expect((await calendar()).ends).toBe(`${next}-12-31`);
    const undo = await told<CalendarChange>(
      desk.as('quantri').ask(`POST /calendar-changes/${change.changeId}/undo`, {}),
    );
    await told(confirm('truongbophan', undo.changeId));
    expect((await calendar()).ends).toBe(`${next - 1}-12-31`);
  });

  test('a day that was only expected is shown so, and is replaced when it is announced', async () => {
    const expected = (await calendar()).days.find(({ date }) => date === '2027-02-04');
    expect(expected).toMatchObject({ expected: true });
    const change = await told<CalendarChange>(
      enter('truongbophan', [{ date: '2027-02-04', after: holiday }]),
    );
    await told(confirm('quantri', change.changeId));
    expect((await calendar()).days.find(({ date }) => date === '2027-02-04')).toMatchObject({
      expected: false,
    });
  });
});
