import type { DuePreview } from '@motcua/contracts/dossiers';
import type { DeadlineSettingsShown } from '@motcua/contracts/lateness-causes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let desk: DossierDesk;

const usual = { warnDays: [3, 2, 1], escalateDays: [1, 3], handOverBy: '15:00', tellApplicants: false };
const read = () =>
  told<DeadlineSettingsShown>(desk.as('hotich').ask(`GET /shops/${house.shopId}/deadline-settings`));
const set = (change: object, username = 'truongbophan') =>
  desk.as(username).ask(`PUT /shops/${house.shopId}/deadline-settings`, { ...usual, ...change });
const setCauses = (causes: object[]) =>
  desk.as('truongbophan').ask(`PUT /shops/${house.shopId}/lateness-causes`, { causes });
const thresholds = async (dossierId: string) => {
  const found = await house.house.connection.pool.query<{ kinds: string[] }>(
    `select array(select one ->> 'kind' from jsonb_array_elements(thresholds) one) as kinds
     from dossier_clocks where dossier_id = $1 and kind = 'whole'`,
    [dossierId],
  );
  return found.rows[0]?.kinds;
};

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan', 'quantri']);
});
beforeEach(async () => {
  await desk.at('2026-08-21T14:30');
  await told(set({}));
});
afterAll(() => house.close());

describe('the deadlines of a shop', () => {
  test('are the usual where nobody set any, with the usual causes', async () => {
    await house.house.connection.pool.query(`update shops set deadline_settings = '{}'`);
    await house.house.connection.pool.query('delete from lateness_causes');
    const { settings, causes } = await read();
    expect(settings).toEqual(usual);
    expect(causes).toHaveLength(11);
    expect(causes[1]).toEqual({
      code: 'power-or-network',
      nameVi: 'Mất điện, mất mạng',
      nameEn: 'Power or network failed',
      fault: 'objective',
      active: true,
    });
  });

  test('say when new dossiers are warned of and who hears of their lateness', async () => {
    await told(set({ warnDays: [1, 2], escalateDays: [2, 4] }));
    expect((await read()).settings.warnDays).toEqual([2, 1]);
    const { dossierId } = await desk.receive('hotich');
    expect(await thresholds(dossierId)).toEqual([
      'warn-2',
      'warn-1',
      'apology-last-day',
      'due',
      'overdue',
      'escalate-2',
      'escalate-4',
    ]);
  });

  test('are laid anew for what is open, in the batches of the calendar and without a second person', async () => {
    await told(set({ warnDays: [2] }));
    const changes = await house.house.connection.pool.query(`
      select shop_id, days, confirmed_at is not null as confirmed, applied_at from calendar_changes
      order by version desc limit 1`);
    expect(changes.rows).toEqual([{ shop_id: house.shopId, days: [], confirmed: true, applied_at: null }]);
    const calendar = await told<{ changes: unknown[] }>(
      desk.as('hotich').ask(`GET /shops/${house.shopId}/calendar?from=2026-08-01&to=2026-08-31`),
    );
    expect(calendar.changes).toEqual([]);
  });

  test('move the hand-over and never the term', async () => {
    const preview = () =>
      told<DuePreview>(
        desk.as('hotich').ask(`POST /shops/${house.shopId}/due-preview`, {
          procedureId: desk.procedureId,
          receivedAt: null,
          term: null,
        }),
      );
    const before = await preview();
    // Half past two: the same day until it closes. After the shop’s new hour: when the next working day opens.
    expect(before).toMatchObject({ handOverBy: '2026-08-21T10:00:00.000Z', handOverHour: '15:00' });
    await told(set({ handOverBy: '14:00' }));
    const after = await preview();
    expect(after).toMatchObject({ handOverBy: '2026-08-22T00:00:00.000Z', handOverHour: '14:00' });
    expect(after.dueAt).toBe(before.dueAt);

    const { dossierId } = await desk.receive('hotich');
    expect(await desk.read('hotich', dossierId)).toMatchObject({
      handOverBy: '2026-08-22T00:00:00.000Z',
      handOverHour: '14:00',
    });
    const { agencyId } = await desk.read('hotich', dossierId);
    await told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: agencyId }));
    expect((await desk.read('hotich', dossierId)).handOverBy).toBeNull();
  });

  test.each([
    ['the same warning twice', { warnDays: [2, 2] }],
    ['no warning', { warnDays: [] }],
    ['a warning a year before', { warnDays: [365] }],
    ['the leadership before the head', { escalateDays: [3, 3] }],
    ['an hour that does not exist', { handOverBy: '25:00' }],
  ])('are refused: %s', async (_name, change) => {
    expect(await refused(set(change))).toMatchObject({ code: 'invalid-input' });
  });

  test('are set by the head and the administrator, and by no clerk', async () => {
    await told(set({}, 'quantri'));
    expect(await refused(set({}, 'hotich'))).toMatchObject({ code: 'not-allowed' });
  });
});

describe('the causes of lateness of a shop', () => {
  test('are added, reworded and put out of use; what was explained by one keeps it', async () => {
    const { causes } = await read();
    const { dossierId } = await desk.receive('hotich');
    const { agencyId } = await desk.read('hotich', dossierId);
    await told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: agencyId }));
    await desk.at('2026-09-04T08:00');
    const explain = (cause: string) =>
      desk.act('hotich', dossierId, 'explain-lateness', { cause, fault: 'objective', proof: 'Sổ trực' });
    await told(explain('overload'));

    const [first, ...others] = causes.filter(({ code }) => code !== 'overload');
    const set = await told<DeadlineSettingsShown>(
      setCauses([
        { ...first, nameVi: 'Lỗi đồng bộ' },
        { code: null, nameVi: 'Ngập nước', nameEn: 'Flood', fault: 'objective', active: true },
        ...others,
      ]),
    );
    expect(set.causes.slice(0, 2)).toMatchObject([
      { code: 'synchronisation', nameVi: 'Lỗi đồng bộ' },
      { code: 'ngap-nuoc', nameVi: 'Ngập nước', active: true },
    ]);
    expect(set.causes.at(-1)).toMatchObject({ code: 'overload', active: false });
    expect((await desk.read('hotich', dossierId)).lateness?.cause).toBe('overload');
    expect(await refused(explain('overload'))).toMatchObject({ code: 'cause-out-of-use' });
    await told(explain('ngap-nuoc'));
    const desks = await told<{ causes: { code: string }[] }>(
      desk.as('hotich').ask(`GET /shops/${house.shopId}/dossier-desks`),
    );
    expect(desks.causes.map(({ code }) => code)).toEqual(set.causes.map(({ code }) => code));
  });
});
