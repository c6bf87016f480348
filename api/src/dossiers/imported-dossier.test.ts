import { randomUUID } from 'node:crypto';
import { DossierId } from '@motcua/contracts/ids';
import { sealOf } from '@motcua/db/dossiers/append-line';
import { sweepUntilDone } from '@motcua/db/dossiers/sweep-until-done';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { told } from '../../testing/told.ts';

// A dossier that an older system began and did not end: here it is worked on like any other, and nobody is warned about it.

let house: TestHouse;
let desk: DossierDesk;
const dossierId = DossierId.parse(randomUUID());

const rows = async <Row extends object>(text: string): Promise<Row[]> =>
  (await house.house.connection.pool.query<Row>(text, [dossierId])).rows;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan']);
  await desk.at('2026-08-10T08:00');
  await land();
});
afterAll(() => house.close());

/** As the import leaves it: open, due the day after tomorrow by the older system's word, with nothing to wait for. */
async function land(): Promise<void> {
  const seal = sealOf(null, 1, {
    dossierId,
    act: 'note',
    from: null,
    to: 'processing',
    statedAt: '2026-08-06T01:30:00.000Z',
    actor: { kind: 'setup' },
    agencyId: null,
    detail: { imported: 'x' },
  });
  await house.house.connection.pool.query(
    `with laid as (
       insert into dossiers (id, shop_id, external_code, agency_id, holder_agency_id, version_id, sector, channel, state,
         received_at, imported, import_flags, last_sequence)
       select $1, $2, 'CU-1', $3, $3, v.id, v.sector, 'counter', 'processing', '2026-08-06 08:30+07', true, '{no-end}', 1
       from procedure_versions v join procedures p on p.id = v.procedure_id where p.id = $4 limit 1
       returning id
     ), person as (
       insert into applicants (dossier_id, shop_id, kind, full_name, plain_name)
       select id, $2, 'citizen', 'Lý Thị Lan', 'ly thi lan' from laid
     ), line as (
       insert into dossier_lines (dossier_id, sequence, act, to_state, stated_at, actor_kind, detail, seal)
       select id, 1, 'note', 'processing', '2026-08-06 08:30+07', 'setup', '{"imported": "x"}', $5 from laid
     ), promised as (
       insert into promised_dates (dossier_id, due_at, cause) select id, '2026-08-12 17:00+07', 'import' from laid
     )
     insert into dossier_clocks (dossier_id, shop_id, kind, term, received_at, due_at, due_day, calendar_version, thresholds,
       next_check_at)
     select id, $2, 'whole', '{"amount": 4, "unit": "working_day"}', '2026-08-06 08:30+07', '2026-08-12 17:00+07',
       '2026-08-12', 0, '[]', null
     from laid`,
    [dossierId, house.shopId, desk.agency('phong-tu-phap'), desk.procedureId, seal],
  );
}

const warnings = async () => {
  await sweepUntilDone(house.house.db);
  const [found] = await rows<{ events: number; late: number; notices: number }>(`
    select (select count(*)::int from deadline_events where dossier_id = $1) as events,
      (select count(*)::int from overdue_records where dossier_id = $1) as late,
      (select count(*)::int from dossier_notices where dossier_id = $1) as notices`);
  return found;
};
const nothing = { events: 0, late: 0, notices: 0 };

describe('an open dossier from an older system', () => {
  test('stands in the lists with the date it was promised, and passes nothing', async () => {
    const { dossiers } = await desk.list('hotich', 'list=unit');

    expect(dossiers).toEqual([
      expect.objectContaining({ dossierId, externalCode: 'CU-1', imported: true, late: false }),
    ]);
    expect(await warnings()).toEqual(nothing);
  });

  test('is acted on like any other: what comes back starts its term anew, by the calendar of this house', async () => {
    await told(
      desk.act('hotich', dossierId, 'ask-supplement', {
        items: ['Bản sao'],
        reason: 'Thiếu',
        legalBasis: 'Nghị định 61/2018/NĐ-CP',
      }),
    );
    await desk.at('2026-08-11T09:00');
    await told(desk.act('hotich', dossierId, 'complete-supplement'));

    const dossier = await desk.read('hotich', dossierId);
    expect(dossier).toMatchObject({ state: 'processing', dueAt: '2026-08-17T02:00:00.000Z' });
    expect(dossier.promised.map(({ cause }) => cause)).toEqual(['import', 'supplement']);
    expect(await warnings()).toEqual(nothing);
  });

  test('nobody is warned about it either when that date is long over, and it ends without a word of lateness', async () => {
    await desk.at('2026-09-03T08:00');
    expect(await warnings()).toEqual(nothing);

    await told(desk.act('hotich', dossierId, 'decide', { resultNumber: '1', result: 'Giấy xác nhận' }));
    await told(desk.act('hotich', dossierId, 'return', { collectedBy: 'Lý Thị Lan', how: 'counter' }));

    expect(await desk.read('hotich', dossierId)).toMatchObject({ state: 'returned', lateness: null });
    expect(await warnings()).toEqual(nothing);
    const chain = await rows<{ act: string }>(
      'select act from dossier_lines where dossier_id = $1 order by sequence',
    );
    expect(chain.map(({ act }) => act)).toEqual([
      'note',
      'ask-supplement',
      'complete-supplement',
      'decide',
      'return',
    ]);
  });
});
