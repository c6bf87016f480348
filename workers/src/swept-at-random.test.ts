import type { ClockChange, LocalMoment, Term } from '@motcua/contracts/deadlines';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { connect } from '@motcua/db/connect';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { keepClock, stopClock } from '@motcua/db/dossiers/clocks';
import { openOverdue } from '@motcua/db/dossiers/open-overdue';
import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { inTransaction } from '@motcua/db/transaction';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { dateOf, momentText } from '@motcua/rules/deadlines/local-moment';
import { type Schedule, scheduleOf } from '@motcua/rules/deadlines/schedule';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar } from '@motcua/rules/deadlines/working-calendar';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { type ModelClock, modelClock } from '../testing/model-clock.ts';

// Ten thousand dossiers with any term, acted on and swept at any moment, mostly at the very seconds at which something is
// due: what PostgreSQL has written down in the end is what the plain model says, row by row.

const dossiers = 10_000;
const moments = 24;
const lanes = 4;
const timeZone = 'Asia/Ho_Chi_Minh';
const seed = 20_260_803;

type Act = 'pause' | 'restart' | 'resume' | 'stop';
type Kept = {
  dossierId: DossierId;
  clockId: string;
  shopId: ShopId;
  imported: boolean;
  term: Term;
  receivedAt: string;
  changes: ClockChange[];
  model: ModelClock;
};

let house: TestHouse;
beforeAll(async () => {
  house = await aHouse();
  // The clock of this house stands still until the test moves it: only so can two things happen in the same microsecond.
  await house.connection.pool.query(`
    create table still_clock (at timestamptz not null); insert into still_clock values ('2026-08-03 07:00+07');
    create or replace function house_now() returns timestamptz language sql as $$ select at from still_clock $$`);
  await layDossiers(house.connection.pool, { dossiers, open: dossiers, due: 0 });
}, 120_000);
afterAll(() => house.close());

const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await house.connection.pool.query<Row>(text, values)).rows;

describe('ten thousand random clocks', () => {
  test('cross exactly what the model crosses, whoever sweeps and acts at the same moment', async () => {
    const roll = dice(seed);
    const below = (count: number) => Math.floor(roll() * count);
    const calendar = await theCalendar();
    const schedule = (clock: Pick<Kept, 'receivedAt' | 'term'>, changes: ClockChange[]): Schedule | null => {
      try {
        return scheduleOf(calendar, timeZone, clock.receivedAt, clock.term, changes);
      } catch (error) {
        if (error instanceof DeadlineError) return null;
        throw error;
      }
    };
    const clocks = await layClocks(roll, schedule);
    const connection = connect(house.url, { name: 'lanes', max: lanes * 2 });
    let acts = 0;
    let raced = 0;

    for (const now of momentsOf(clocks, below)) {
      await query('update still_clock set at = $1', [now]);
      const chosen = clocks.filter(() => roll() < 0.06).map((clock) => ({ clock, luck: roll() }));
      const racing = roll() < 0.5;
      const acted: { clock: Kept; act: Act; before: ModelClock }[] = [];
      const inLanes = Array.from({ length: lanes }, async (_, lane) => {
        for (const { clock, luck } of chosen.filter((_one, index) => index % lanes === lane)) {
          const before = clock.model.copy();
          const act = await doAct(connection.db, clock, now, luck, schedule);
          if (act !== null) acted.push({ clock, act, before });
        }
      });
      const sweeping = async () => {
        while ((await sweepDeadlines(connection.db, 200)) > 0);
      };
      const race = racing ? Array.from({ length: lanes }, sweeping) : [];
      await Promise.all([...inLanes, ...race]);
      await sweeping();
      acts += acted.length;
      if (racing) {
        raced += acted.length;
        await settle(acted, now);
      }
      for (const clock of clocks) clock.model.sweep(now);
    }
    await connection.close();

    console.info(`${dossiers} clocks, ${moments} moments, ${acts} acts, ${raced} of them while others swept`);
    expect(raced).toBeGreaterThan(500);
    const [crossed, late] = [await crossedOf(clocks), await lateOf(clocks)];
    expect(crossed.size).toBe(dossiers);
    for (const { clockId, dossierId, model } of clocks) {
      expect(crossed.get(clockId), clockId).toEqual(model.crossed());
      expect(late.get(dossierId) ?? 0, dossierId).toBe(model.state().recorded ? 1 : 0);
    }
    const [sums] = await query<{ both: number; neither: number; late: number }>(
      `
      select count(*) filter (where c.paused_since is not null and e.id is not null)::int as both,
        count(*) filter (where c.paused_since is null and c.stopped_at is null and not d.imported and e.id is null
          and (c.due_day + 1)::timestamp at time zone $1 <= house_now())::int as neither,
        count(e.id)::int as late
      from dossier_clocks c join dossiers d on d.id = c.dossier_id
        left join deadline_events e on e.clock_id = c.id and e.version = c.version and e.kind = 'overdue'`,
      [timeZone],
    );
    expect(sums).toMatchObject({ both: 0, neither: 0 });
    expect(sums?.late).toBeGreaterThan(1_000);
  }, 300_000);
});

/** The same throws in every run. */
function dice(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type Scheduling = (clock: Pick<Kept, 'receivedAt' | 'term'>, changes: ClockChange[]) => Schedule | null;

async function theCalendar() {
  const known = await findWorkingTimeOf(house.db, house.shopId);
  if (known === null) throw new Error('the demonstration shop has no working time');
  return layCalendar(workingTimeOf(known));
}

/** Gives every laid dossier a receipt within three weeks and a term of its own, at whole minutes. */
async function layClocks(roll: () => number, schedule: Scheduling): Promise<Kept[]> {
  const laid = await query<{ dossierId: DossierId; clockId: string }>(
    'select dossier_id as "dossierId", id as "clockId" from dossier_clocks order by dossier_id',
  );
  const below = (count: number) => Math.floor(roll() * count);
  const first = Date.parse('2026-08-03T07:00:00+07:00');
  const units = ['working_day', 'working_day', 'calendar_day', 'working_hour', 'half_day'] as const;
  const clocks = laid.map((one): Kept & { derived: Schedule } => {
    const receivedAt = new Date(first + below(21 * 96) * 15 * 60_000).toISOString();
    const term: Term = { amount: 1 + below(12), unit: units[below(units.length)] ?? 'working_day' };
    const derived = schedule({ receivedAt, term }, []);
    if (derived === null) throw new Error('a plain term has no date');
    const imported = below(20) === 0;
    const model = modelClock(derived, imported);
    return { ...one, shopId: house.shopId, imported, term, receivedAt, changes: [], model, derived };
  });
  await query(
    `update dossier_clocks c set term = given.term, received_at = given."receivedAt", due_at = given."dueAt",
       due_day = given."dueDay", thresholds = given.thresholds,
       next_check_at = (given.thresholds -> 0 ->> 'at')::timestamptz
     from jsonb_to_recordset($1::jsonb) as given("clockId" uuid, term jsonb, "receivedAt" timestamptz,
       "dueAt" timestamptz, "dueDay" date, thresholds jsonb)
     where c.id = given."clockId"`,
    [
      JSON.stringify(
        clocks.map(({ clockId, term, receivedAt, derived }) => ({ clockId, term, receivedAt, ...derived })),
      ),
    ],
  );
  await query('update dossiers set imported = true where id = any($1)', [
    clocks.filter(({ imported }) => imported).map(({ dossierId }) => dossierId),
  ]);
  return clocks;
}

/** Moments in order, each the very second at which somebody passes something, or the second before. */
function momentsOf(clocks: readonly Kept[], below: (count: number) => number): string[] {
  const aims = Array.from({ length: moments - 1 }, () => {
    const model = clocks[below(clocks.length)]?.model;
    const ahead = model?.state().standing.thresholds ?? [];
    return (
      Date.parse(ahead[below(ahead.length)]?.at ?? '2026-09-01T10:00:00Z') - (below(4) === 0 ? 1_000 : 0)
    );
  });
  const end = Date.parse('2026-10-30T17:00:00Z');
  return [...aims.filter((at) => at < end).toSorted((a, b) => a - b), end].map((at) =>
    new Date(at).toISOString(),
  );
}

/** Does with a clock what the desk does: late is noticed first, then the ledger is kept. @returns what was done, if anything */
async function doAct(
  db: TestHouse['db'],
  clock: Kept,
  now: string,
  luck: number,
  schedule: Scheduling,
): Promise<Act | null> {
  const { model, dossierId, clockId, shopId } = clock;
  const { standing, stopped } = model.state();
  if (stopped || now < clock.receivedAt) return null;
  const at = momentText(wallAt(now, timeZone));
  const open = clock.changes.at(-1)?.kind === 'pause' && lastPause(clock.changes) === null;
  const act: Act = open ? (luck < 0.5 ? 'restart' : 'resume') : luck < 0.2 ? 'stop' : 'pause';
  const changes = act === 'stop' ? clock.changes : turned(clock.changes, act, at);
  const derived = act === 'stop' ? null : schedule(clock, changes);
  if (act !== 'stop' && derived === null) return null;
  const lateNow =
    !clock.imported && standing.pausedSince === null && dateOf(wallAt(now, timeZone)) > standing.dueDay;
  const { dueAt } = standing;
  await inTransaction(db, async (tx) => {
    if (lateNow) await openOverdue(tx, { dossierId, shopId, dueAt });
    if (derived === null) await stopClock(tx, clockId, now);
    else await keepClock(tx, { clockId, changes }, { ...derived, calendarVersion: 0 });
  });
  if (lateNow) model.openRecord();
  if (derived === null) model.stop();
  else model.keep(derived);
  clock.changes = changes;
  return act;
}

const lastPause = (changes: readonly ClockChange[]): LocalMoment | null | undefined => {
  const last = changes.at(-1);
  return last?.kind === 'pause' ? last.to : undefined;
};

function turned(
  changes: readonly ClockChange[],
  act: 'pause' | 'restart' | 'resume',
  at: LocalMoment,
): ClockChange[] {
  if (act === 'pause') return [...changes, { kind: 'pause', from: at, to: null }];
  const ended = changes.map((change) =>
    change.kind === 'pause' && change.to === null ? { ...change, to: at } : change,
  );
  return act === 'restart' ? [...ended, { kind: 'restart', at }] : ended;
}

/** Whoever acts while others sweep comes before or after the sweep: which, PostgreSQL says, and nothing else is allowed. */
async function settle(acted: { clock: Kept; before: ModelClock }[], now: string): Promise<void> {
  const crossed = await crossedOf(acted.map(({ clock }) => clock));
  for (const { clock, before } of acted) {
    const actedFirst = clock.model.copy();
    actedFirst.sweep(now);
    const sweptFirst = before.copy();
    sweptFirst.sweep(now);
    sweptFirst.become(clock.model);
    sweptFirst.sweep(now);
    const seen = JSON.stringify(crossed.get(clock.clockId));
    const found = [actedFirst, sweptFirst].find((one) => JSON.stringify(one.crossed()) === seen);
    expect(found, `${clock.clockId} saw ${seen}`).toBeDefined();
    if (found) clock.model = found;
  }
}

/** What each clock has crossed, in one order; nothing for who crossed nothing. */
async function crossedOf(clocks: readonly Kept[]): Promise<Map<string, string[]>> {
  const rows = await query<{ clockId: string; crossed: string[] }>(
    `select c.id as "clockId",
       coalesce(array_agg(e.version || ' ' || e.kind order by (e.version || ' ' || e.kind) collate "C")
         filter (where e.id is not null), '{}') as crossed
     from dossier_clocks c left join deadline_events e on e.clock_id = c.id where c.id = any($1) group by c.id`,
    [clocks.map(({ clockId }) => clockId)],
  );
  return new Map(rows.map(({ clockId, crossed }) => [clockId, crossed]));
}

async function lateOf(clocks: readonly Kept[]): Promise<Map<string, number>> {
  const rows = await query<{ dossierId: string; records: number }>(
    `select dossier_id as "dossierId", count(*)::int as records from overdue_records where dossier_id = any($1) group by 1`,
    [clocks.map(({ dossierId }) => dossierId)],
  );
  return new Map(rows.map(({ dossierId, records }) => [dossierId, records]));
}
