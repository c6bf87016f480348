import type { FoundDossiers } from '@motcua/contracts/dossiers';
import { AgencyId } from '@motcua/contracts/ids';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findDossiers } from '@motcua/db/dossiers/find-dossiers';
import { inSnapshot } from '@motcua/db/transaction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// Friday 21 August 2026 is followed by a made-up Saturday; three working days later is Tuesday the 25th.

let house: TestHouse;
let desk: DossierDesk;
const own: Record<'early' | 'late' | 'waiting' | 'decided' | 'returned', string> = {
  early: '',
  late: '',
  waiting: '',
  decided: '',
  returned: '',
};
let polices: string;

const person = (fullName: string, idNumber: string, phone: string) => ({
  applicant: { fullName, idNumber, phone },
});
const asked = { items: ['Bản sao'], reason: 'Thiếu', legalBasis: 'Nghị định 118/2025/NĐ-CP' };

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan']);
  await desk.at('2026-08-20T08:00');
  const justice = { toAgencyId: desk.agency('phong-tu-phap') };
  own.late = (await desk.receive('hotich', person('Trần Văn Đệ', '094187001111', '0912 000 111'))).dossierId;
  own.waiting = (
    await desk.receive('hotich', person('Lý Thị Lan', '094187002222', '0912 000 222'))
  ).dossierId;
  own.decided = (await desk.receive('hotich', person('Kim Sơn', '094187003333', '0912 000 333'))).dossierId;
  own.returned = (
    await desk.receive('hotich', person('Sơn Thị Út', '094187004444', '0912 000 444'))
  ).dossierId;
  polices = (await desk.receive('congan', person('Trần Văn Bí Mật', '094187009999', '0912 000 999')))
    .dossierId;
  for (const dossierId of [own.waiting, own.decided, own.returned])
    await told(desk.act('hotich', dossierId, 'hand-over', justice));
  await told(desk.act('hotich', own.waiting, 'ask-supplement', asked));
  for (const dossierId of [own.decided, own.returned])
    await told(desk.act('hotich', dossierId, 'decide', { resultNumber: '1', result: 'Giấy xác nhận' }));
  await told(desk.act('hotich', own.returned, 'return', { collectedBy: 'Sơn Thị Út', how: 'counter' }));
  await desk.at('2026-08-25T09:00');
  own.early = (
    await desk.receive('hotich', person('Thạch Thị Sa Rương', '094187005555', '0912 000 555'))
  ).dossierId;
});
afterAll(() => house.close());

const ids = (found: FoundDossiers) => found.dossiers.map((one) => one.dossierId);

describe('the work lists of a desk', () => {
  test('show each dossier where it is looked for, and how many stand in each', async () => {
    expect(ids(await desk.list('hotich', 'list=late'))).toEqual([own.late]);
    expect(ids(await desk.list('hotich', 'list=soon-late'))).toEqual([own.early]);
    expect(ids(await desk.list('hotich', 'list=waiting-citizen'))).toEqual([own.waiting]);
    expect(ids(await desk.list('hotich', 'list=to-return'))).toEqual([own.decided]);
    expect(ids(await desk.list('hotich', 'list=unit')).toSorted()).toEqual(
      [own.late, own.waiting, own.decided, own.early].toSorted(),
    );
    // Handing over takes a dossier out of one's own hands.
    expect(ids(await desk.list('hotich', 'list=mine')).toSorted()).toEqual([own.late, own.early].toSorted());
    expect((await desk.list('hotich')).counts).toEqual({
      mine: 2,
      unit: 4,
      'due-today': 0,
      'soon-late': 1,
      late: 1,
      'waiting-citizen': 1,
      'to-return': 1,
      asked: 0,
      'to-receive': 0,
    });
  });

  test('say how many working days are left, and by how many a date is passed', async () => {
    const [late] = (await desk.list('hotich', 'list=late')).dossiers;
    const [soon] = (await desk.list('hotich', 'list=soon-late')).dossiers;

    expect(late).toMatchObject({ late: true, dueToday: false, remaining: { late: true, workingDays: 1 } });
    expect(soon).toMatchObject({ late: false, remaining: { late: false, workingDays: 3 } });
    expect((await desk.list('hotich', 'list=waiting-citizen')).dossiers[0]).toMatchObject({ late: false });
  });

  test('hold nothing of another agency; the head of the unit sees both', async () => {
    expect(ids(await desk.list('congan', 'list=all'))).toEqual([polices]);
    expect(ids(await desk.list('hotich', 'list=all'))).not.toContain(polices);
    expect(ids(await desk.list('truongbophan', 'list=all'))).toContain(polices);
    expect((await desk.list('truongbophan')).counts.unit).toBe(5);
  });

  test('are read page by page, each dossier once', async () => {
    const first = await desk.list('truongbophan', 'list=unit&limit=2');
    const second = await desk.list('truongbophan', `list=unit&limit=2&cursor=${first.next}`);
    const third = await desk.list('truongbophan', `list=unit&limit=2&cursor=${second.next}`);

    expect([first, second, third].flatMap(ids).toSorted()).toEqual(
      [own.late, own.waiting, own.decided, own.early, polices].toSorted(),
    );
    expect(third.next).toBeNull();
    const all = await desk.list('hotich', 'list=all&limit=3');
    expect(ids(await desk.list('hotich', `list=all&limit=3&cursor=${all.next}`))).toHaveLength(2);
    expect(
      await refused(desk.as('hotich').ask(`GET /shops/${house.shopId}/dossiers?cursor=abc`)),
    ).toMatchObject({ code: 'invalid-input' });
  });
});

describe('the search', () => {
  const finds = async (typed: string) =>
    ids(
      await told(desk.as('hotich').ask(`POST /shops/${house.shopId}/dossier-search`, { list: 'all', typed })),
    );

  test.each([
    ['a name without its marks', 'tran van de'],
    ['a name with its marks', 'Trần Văn Đệ'],
    ['the given name alone', 'de'],
    ['an identity number', '094187001111'],
    ['a telephone', '0912000111'],
    ['the same telephone as another country writes it', '+84 912 000 111'],
  ])('finds by %s', async (_what, typed) => {
    expect(await finds(typed)).toEqual([own.late]);
  });

  test('finds by the code, or by its end', async () => {
    const { code } = await desk.read('hotich', own.late);
    expect(await finds(code ?? '')).toEqual([own.late]);
    expect(await finds((code ?? '').toLowerCase())).toEqual([own.late]);
    expect(await finds((code ?? '').slice(-11))).toEqual([own.late]);
  });

  test.each([
    ['another desk’s person', 'Trần Văn Bí Mật'],
    ['another desk’s number', '094187009999'],
    ['half a number', '09418700'],
    ['what means everything to a database', '%%'],
    ['a quotation mark', "' or true --"],
  ])('does not find %s', async (_what, typed) => {
    expect(await finds(typed)).toEqual([]);
  });
});

describe('the second lock, in PostgreSQL itself', () => {
  // Straight in SQL, without a single condition: as if somebody had forgotten the first lock.
  const everythingSeenBy = async (agency: string) => {
    const client = await house.house.connection.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        "select set_config('motcua.shop', $1, true), set_config('motcua.agency', $2, true), set_config('motcua.head', 'off', true)",
        [house.shopId, agency],
      );
      await client.query('set local role motcua_desk');
      const seen = await client.query<{
        dossiers: string[];
        applicants: string[];
        lines: string[];
        files: string[];
      }>(`
        select (select coalesce(array_agg(id), '{}') from dossiers) as dossiers,
          (select coalesce(array_agg(dossier_id), '{}') from applicants) as applicants,
          (select coalesce(array_agg(distinct dossier_id), '{}') from dossier_lines) as lines,
          (select coalesce(array_agg(dossier_id), '{}') from dossier_files) as files`);
      return seen.rows[0];
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test('shows the police desk nothing of justice, and justice nothing of the police', async () => {
    const police = await everythingSeenBy(desk.agency('cong-an'));
    expect(police).toEqual({ dossiers: [polices], applicants: [polices], lines: [polices], files: [] });
    const justice = await everythingSeenBy(desk.agency('phong-tu-phap'));
    expect(justice?.dossiers.toSorted()).toEqual(Object.values(own).toSorted());
    expect(justice?.applicants).not.toContain(polices);
  });

  test('gives a desk nothing of another’s, even where it is asked for it by its id', async () => {
    const page = [own.late, polices].map((dossierId) => ({ at: 'infinity', dossierId }));
    const seen = await inSnapshot(house.house.db, async (tx) => {
      await asDesk(tx, {
        shopId: house.shopId,
        agencyId: AgencyId.parse(desk.agency('cong-an')),
        head: false,
      });
      return findDossiers(tx, page);
    });
    expect(seen.map((one) => one.dossierId)).toEqual([polices]);
  });

  test('shows nobody anything where nobody is named', async () => {
    expect(await everythingSeenBy('')).toEqual({ dossiers: [], applicants: [], lines: [], files: [] });
  });
});
