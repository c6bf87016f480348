import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import procedures from '../seeds/data/procedures.json' with { type: 'json' };
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { type Connection, connect } from './connect.ts';
import { firstRun, setUpShop } from './first-run.ts';
import { brokenConstraint } from './sql-state.ts';

let database: FreshDatabase;
let connection: Connection;
let hashed: string[];

const hashPassword = async (password: string) => {
  hashed.push(password);
  return 'not a real hash';
};

beforeEach(async () => {
  database = await freshDatabase();
  connection = connect(database.url, { max: 2 });
  hashed = [];
});

afterEach(async () => {
  await connection.close();
  await database.drop();
});

async function count(what: string): Promise<number> {
  const found = await connection.pool.query<{ n: number }>(`select count(*)::int as n from ${what}`);
  return found.rows[0]?.n ?? -1;
}

/** Everything the first run writes, counted. */
async function inventory() {
  return {
    sectors: await count('sectors'),
    procedures: await count('procedures'),
    versions: await count('procedure_versions'),
    days: await count('calendar_days'),
    agencies: await count('agencies'),
    shops: await count('shops'),
    locks: await count('queue_locks'),
    hours: await count('shop_hours'),
    offered: await count('shop_sectors where offered'),
    counters: await count('counters'),
    classes: await count('priority_classes'),
    devices: await count('devices'),
    staff: await count('staff'),
    posts: await count('posts'),
    journal: await count('journal'),
  };
}

describe('the first run of a demonstration', () => {
  test('makes a whole shop before anybody would wonder', async () => {
    const began = performance.now();

    const made = await firstRun(database.url, { demo: true, hashPassword });

    // A tenth of a second in a quiet house; tests share the machine.
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(made).toMatchObject({
      created: true,
      password: 'motcua-demo',
      administrators: 1,
      demoPresent: true,
    });
    expect(made.signIns).toHaveLength(13);
    expect(made.signIns).toContainEqual({
      username: 'congan',
      displayName: 'Kim Đa Ra',
      role: 'clerk',
      counter: 7,
    });
    expect(await inventory()).toEqual({
      sectors: 29,
      procedures: 328,
      versions: 328,
      days: expect.any(Number),
      agencies: 11,
      shops: 1,
      locks: 1,
      hours: 10,
      offered: 24,
      counters: 8,
      classes: 4,
      devices: 3,
      staff: 13,
      posts: 13,
      journal: 14,
    });
  });

  test('hashes its one password once', async () => {
    await firstRun(database.url, { demo: true, hashPassword });

    expect(hashed).toEqual(['motcua-demo']);
  });

  test('changes nothing when it is done again, and hashes nothing', async () => {
    const first = await firstRun(database.url, { demo: true, hashPassword });
    const before = await inventory();

    const again = await firstRun(database.url, { demo: true, hashPassword });

    expect(again).toEqual({ ...first, created: false });
    expect(await inventory()).toEqual(before);
    expect(hashed).toHaveLength(1);
  });

  test('makes one shop when two processes begin at the same moment', async () => {
    const both = await Promise.all([
      firstRun(database.url, { demo: true, hashPassword }),
      firstRun(database.url, { demo: true, hashPassword }),
    ]);

    expect(both.filter((made) => made.created)).toHaveLength(1);
    expect(await count('shops')).toBe(1);
  });

  test('keeps every fact of the file: papers, legal basis, fee and time', async () => {
    await firstRun(database.url, { demo: true, hashPassword });

    const birth = procedures.find((procedure) => procedure.code === '1.001193');
    const stored = await connection.pool.query(`
      select name_vi as "nameVi", name_en as "nameEn", sector, processing, papers, legal_basis as "legalBasis",
        fee_vnd as "feeVnd", online_level as "onlineLevel", lower(valid)::text as since, upper_inf(valid) as open
      from procedure_versions join procedures p on p.id = procedure_id where code = '1.001193'`);
    expect(stored.rows).toEqual([
      {
        nameVi: birth?.nameVi,
        nameEn: birth?.nameEn,
        sector: 'ho-tich',
        processing: birth?.processing,
        papers: birth?.papers,
        legalBasis: birth?.legalBasis,
        feeVnd: 0,
        onlineLevel: birth?.onlineLevel,
        since: '2026-07-18',
        open: true,
      },
    ]);
    expect(await count(`procedure_versions where processing = 'null'::jsonb`)).toBe(0);
  });

  test('adds the days of a newer calendar to a house that is years old', async () => {
    await firstRun(database.url, { demo: true, hashPassword });
    const whole = await count('calendar_days');
    await connection.pool.query(`delete from calendar_days where day >= '2026-01-01'`);

    await firstRun(database.url, { demo: true, hashPassword });

    expect(await count('calendar_days')).toBe(whole);
  });
});

describe('a house that is no demonstration', () => {
  test('gets the catalogue and the calendar, and nobody who could sign in', async () => {
    const made = await firstRun(database.url, { demo: false, hashPassword });

    expect(made).toEqual({
      created: false,
      signIns: [],
      password: null,
      administrators: 0,
      demoPresent: false,
    });
    expect(await inventory()).toMatchObject({ procedures: 328, shops: 0, staff: 0, agencies: 0 });
  });

  test('is told when it stands on the data of a demonstration', async () => {
    await firstRun(database.url, { demo: true, hashPassword });

    const found = await firstRun(database.url, { demo: false, hashPassword });

    expect(found).toMatchObject({ demoPresent: true, signIns: [], password: null });
  });

  const wish = {
    shopCode: 'ke-sach',
    shopName: 'Bộ phận Một cửa huyện Kế Sách',
    username: 'quantri',
    displayName: 'Trần Thị Mai',
    passwordHash: 'not a real hash',
  };

  test('is set up from the console: one shop with the usual hours and its administrator', async () => {
    const { shopId } = await setUpShop(database.url, wish);

    const after = await firstRun(database.url, { demo: true, hashPassword });
    expect(after).toMatchObject({ created: false, administrators: 1, demoPresent: false, signIns: [] });
    expect(await inventory()).toMatchObject({
      procedures: 328,
      shops: 1,
      locks: 1,
      hours: 10,
      offered: 29,
      counters: 0,
      staff: 1,
      posts: 1,
      journal: 2,
    });
    expect(await count(`shops where id = '${shopId}' and policy = '{"kind":"arrival"}' and not demo`)).toBe(
      1,
    );
    expect(await count('staff where must_change_password or demo')).toBe(0);
  });

  test('keeps nothing of a set-up whose name is in use', async () => {
    await setUpShop(database.url, wish);
    const before = await inventory();

    const second = setUpShop(database.url, { ...wish, shopCode: 'long-phu' });

    await expect(second).rejects.toSatisfy(
      (error: unknown) => brokenConstraint(error) === 'staff_username_unique',
    );
    expect(await inventory()).toEqual(before);
  });
});
