import type { CalendarChange, CalendarPreview } from '@motcua/contracts/calendar-changes';
import type { Dossier } from '@motcua/contracts/dossiers';
import { ShopId } from '@motcua/contracts/ids';
import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import { scheduleOf } from '@motcua/rules/deadlines/schedule';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anotherShop } from '../../testing/another-shop.ts';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';
import { calendarOf } from './calendar-of.ts';

// The traps into which other case systems fell, those that need the whole house. The pure ones stand beside the rules.

let house: TestHouse;
let desk: DossierDesk;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan', 'quantri']);
});
afterAll(() => house.close());

const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await house.house.connection.pool.query<Row>(text, values)).rows;
const supplement = {
  items: ['Bản sao giấy tờ tùy thân'],
  reason: 'Thiếu so với thành phần hồ sơ',
  legalBasis: 'Nghị định 118/2025/NĐ-CP',
};
const handOver = (dossierId: string) =>
  told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: desk.agency('phong-tu-phap') }));
const finish = async (dossierId: string) => {
  await handOver(dossierId);
  await told(desk.act('hotich', dossierId, 'decide', { resultNumber: '1', result: 'Giấy xác nhận' }));
  await told(desk.act('hotich', dossierId, 'return', { collectedBy: 'Người nộp', how: 'counter' }));
};
const swap = (change: object) =>
  told<CalendarChange>(
    desk.as('truongbophan').ask(`POST /shops/${house.shopId}/calendar-changes`, {
      scope: 'national',
      reason: 'Công bố sau khi tiếp nhận',
      ...change,
    }),
  );
const confirm = (changeId: string) =>
  told<CalendarChange>(desk.as('quantri').ask(`POST /calendar-changes/${changeId}/confirmation`, {}));
const preview = (changeId: string) =>
  told<CalendarPreview>(desk.as('quantri').ask(`GET /calendar-changes/${changeId}/preview`));
const named = (kind: string) => ({ kind, nameVi: 'Theo thông báo', source: 'Công văn 2/VPCP-KGVX' });

describe('trap 3: the swap is announced after acceptance', () => {
  test('open dossiers move, closed ones do not, and printed slips are listed', async () => {
    await desk.at('2026-10-05T10:00');
    const open = await desk.receive('hotich');
    const closed = await desk.receive('hotich');
    await finish(closed.dossierId);
    const change = await swap({
      days: [
        { date: '2026-10-07', after: named('compensatory') },
        { date: '2026-10-10', after: named('working_swap') },
      ],
    });

    const seen = await preview(change.changeId);

    expect(seen.moved.first).toEqual([
      {
        dossierId: open.dossierId,
        code: open.code,
        from: '2026-10-08T03:00:00.000Z',
        to: '2026-10-09T03:00:00.000Z',
      },
    ]);
    expect(seen.wrongSlips.first.map(({ dossierId }) => dossierId)).toEqual([open.dossierId]);
    await confirm(change.changeId);
    expect((await desk.read('hotich', closed.dossierId)).dueAt).toBe('2026-10-08T03:00:00.000Z');
  });
});

describe('trap 8: asked for a supplement after the due date has passed', () => {
  test('it stays late, and every date that was promised stands', async () => {
    await desk.at('2026-10-19T10:00');
    const { dossierId } = await desk.receive('hotich');
    await handOver(dossierId);
    await desk.at('2026-10-26T09:00');
    await sweepUntilDone(house.house.db);
    await told(desk.act('hotich', dossierId, 'ask-supplement', supplement));
    await desk.at('2026-11-02T09:00');
    await told(desk.act('hotich', dossierId, 'complete-supplement'));

    const dossier: Dossier = await desk.read('hotich', dossierId);
    expect(dossier).toMatchObject({ late: true, dueAt: '2026-10-22T03:00:00.000Z' });
    expect(dossier.promised.map(({ cause }) => cause)).toEqual(['receipt']);
    expect(
      await query('select 1 from overdue_records where dossier_id = $1 and voided_at is null', [dossierId]),
    ).toHaveLength(1);
  });
});

describe('trap 14: a holiday that was announced is removed', () => {
  test('who is received afterwards has the old date again, and both changes stay written down', async () => {
    await desk.at('2026-10-12T10:00');
    const change = await swap({ days: [{ date: '2026-10-14', after: named('holiday') }] });
    await confirm(change.changeId);
    expect((await desk.receive('hotich')).dueAt).toBe('2026-10-16T03:00:00.000Z');
    const back = await told<CalendarChange>(
      desk.as('truongbophan').ask(`POST /calendar-changes/${change.changeId}/undo`, {}),
    );
    expect((await preview(back.changeId)).moved.first.map(({ to }) => to)).toContain(
      '2026-10-15T03:00:00.000Z',
    );
    await confirm(back.changeId);

    expect((await desk.receive('hotich')).dueAt).toBe('2026-10-15T03:00:00.000Z');
    expect(
      await query('select 1 from calendar_changes where confirmed_at is not null and id = any($1)', [
        [change.changeId, back.changeId],
      ]),
    ).toHaveLength(2);
  });
});

describe('trap 16: two shops with two calendars, at once', () => {
  test('a closure of one moves nothing in the other', async () => {
    await desk.at('2026-09-21T10:00');
    const shopId = ShopId.parse((await anotherShop(house)).shopId);
    await query(
      "insert into shop_closures (shop_id, day, name_vi, source) values ($1, '2026-09-22', 'Bão số 1', 'thử')",
      [shopId],
    );
    const both = await Promise.all(
      [house.shopId, shopId, house.shopId, shopId].map((id) => calendarOf(house.house.db, id)),
    );
    const dates = both.map(
      ({ calendar, timeZone }) =>
        scheduleOf(calendar, timeZone, '2026-09-21T03:00:00.000Z', { amount: 1, unit: 'working_day' }, [])
          .dueDay,
    );
    expect(dates).toEqual(['2026-09-22', '2026-09-23', '2026-09-22', '2026-09-23']);
  });
});

describe('trap 19: closed and imported dossiers', () => {
  test('pass nothing and are told to nobody, however long ago they were due', async () => {
    await desk.at('2026-09-14T10:00');
    const closed = await desk.receive('hotich');
    await finish(closed.dossierId);
    await desk.at('2026-09-28T10:00');
    await sweepUntilDone(house.house.db);

    expect(await query('select 1 from deadline_events where dossier_id = $1', [closed.dossierId])).toEqual(
      [],
    );
    expect(await query('select 1 from overdue_records where dossier_id = $1', [closed.dossierId])).toEqual(
      [],
    );
  });
});

describe('trap 20: a new date before and after expiry', () => {
  test('once, and at the latest one day before', async () => {
    await desk.at('2026-09-07T10:00');
    const first = await desk.receive('hotich');
    const second = await desk.receive('hotich');
    for (const { dossierId } of [first, second]) await handOver(dossierId);
    const apology = (dossierId: string, newDue: string) =>
      desk.act('truongbophan', dossierId, 'apologise', { reason: 'Chờ xác minh', newDue });
    await told(apology(first.dossierId, '2026-09-17T10:00'));
    expect(await refused(apology(first.dossierId, '2026-09-23T10:00'))).toMatchObject({
      code: 'second-apology',
    });
    await desk.at('2026-09-10T10:00');
    expect(await refused(apology(second.dossierId, '2026-09-17T10:00'))).toMatchObject({
      code: 'apology-too-late',
    });
  });
});

describe('replaying the log', () => {
  test('gives the stored dates, whatever was done with a dossier', { timeout: 120_000 }, async () => {
    const steps = fc.sample(
      fc.array(
        fc.record({
          act: fc.constantFrom('ask-supplement', 'complete-supplement', 'ask-payment', 'confirm-payment'),
          days: fc.integer({ min: 0, max: 4 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      { numRuns: 6, seed: 20261124 },
    );
    const more: Record<string, object> = {
      'ask-supplement': { ...supplement, consentBy: desk.staff('truongbophan') },
      'ask-payment': { amountVnd: 10_000, what: 'Lệ phí' },
      'confirm-payment': { proof: 'Biên lai 1' },
    };
    await desk.at('2026-09-07T10:00');
    const dossiers = await Promise.all(steps.map(() => desk.receive('hotich')));
    for (const { dossierId } of dossiers) await handOver(dossierId);
    const day = new Date('2026-09-07T00:00:00Z');
    for (let round = 0; round < 6; round += 1) {
      day.setUTCDate(day.getUTCDate() + 1 + (round % 3));
      await desk.at(`${day.toISOString().slice(0, 10)}T14:30`);
      // What cannot be done in this state is refused, and changes nothing.
      for (const [index, { dossierId }] of dossiers.entries()) {
        const step = steps[index]?.[round];
        if (step) await desk.act('truongbophan', dossierId, step.act, more[step.act]);
      }
    }

    const clocks = await query<{
      dossierId: string;
      receivedAt: Date;
      dueAt: Date;
      term: never;
      changes: never[];
    }>(
      `select dossier_id as "dossierId", received_at as "receivedAt", due_at as "dueAt", term, changes
       from dossier_clocks where kind = 'whole' and dossier_id = any($1)`,
      [dossiers.map(({ dossierId }) => dossierId)],
    );
    const { calendar, timeZone } = await calendarOf(house.house.db, house.shopId);
    for (const { dossierId, receivedAt, dueAt, term, changes } of clocks) {
      const replayed = scheduleOf(calendar, timeZone, new Date(receivedAt).toISOString(), term, changes);
      expect(replayed.dueAt).toBe(new Date(dueAt).toISOString());
      const { promised } = await desk.read('hotich', dossierId);
      if (changes.length === 0 || !promised.some(({ cause }) => cause === 'supplement')) continue;
      expect(promised.at(-1)?.dueAt).toBe(replayed.dueAt);
    }
    expect(clocks).toHaveLength(steps.length);
    expect(clocks.some(({ changes }) => changes.length > 1)).toBe(true);
  });
});
