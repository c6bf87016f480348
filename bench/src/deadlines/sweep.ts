import { connect } from '@motcua/db/connect';
import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import type { Place } from '../place/open-place.ts';
import { atLeast, atMost, type Line } from '../tell/line.ts';
import { middle, shareBelow } from '../tell/middle.ts';
import { dossiers, makeLate } from './lay.ts';

const flood = 20_000;
const sweepers = 8;
const rounds = 3;
const idleSweeps = 300;

/** What a sweep costs where nothing is due, and how fast a flood is drained by many who sweep at once. */
export async function sweepLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  const connection = connect(place.databaseUrl, { name: 'bench', max: sweepers });
  try {
    const idle = await timesOf(() => sweepDeadlines(connection.db));
    const bare = await timesOf(() => connection.pool.query('select 1'));
    say(
      `idle sweep p95 ${shareBelow(idle, 0.95).toFixed(2)} ms, an empty question ${shareBelow(bare, 0.95).toFixed(2)} ms`,
    );
    const [ours, floors]: [number[], number[]] = [[], []];
    let faults = 0;
    for (let round = 0; round < rounds; round += 1) {
      await makeLate(place.pool, 1, flood);
      floors.push(await rateOf(() => moveBarely(place)));
      await makeLate(place.pool, 1 + flood, flood);
      const before = await countEvents(place);
      ours.push(await rateOf(() => Promise.all(Array.from({ length: sweepers }, drain))));
      faults += Math.abs((await countEvents(place)) - before - flood) + (await countLeft(place));
      say(`${sweepers} sweepers ${ours.at(-1)?.toFixed(0)} a second, plain SQL ${floors.at(-1)?.toFixed(0)}`);
    }
    async function drain(): Promise<void> {
      while ((await sweepDeadlines(connection.db)) > 0);
    }
    return [
      atMost(5, {
        name: `deadlines: idle sweep among ${dossiers} dossiers, median`,
        unit: 'ms',
        figure: middle(idle),
        floor: middle(bare),
      }),
      atLeast(0.5, {
        name: `deadlines: ${flood} due at once, ${sweepers} sweepers`,
        unit: 'dossiers/s',
        figure: middle(ours),
        floor: middle(floors),
      }),
      atMost(0, { name: 'deadlines: crossed twice, or left', unit: 'dossiers', figure: faults, floor: null }),
    ];
  } finally {
    await connection.close();
  }
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let time = -20; time < idleSweeps; time += 1) {
    const began = performance.now();
    await work();
    if (time >= 0) times.push(performance.now() - began);
  }
  return times;
}

async function rateOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return flood / ((performance.now() - began) / 1_000);
}

/** The same rows moved as plainly as SQL can: no look at any threshold, no lock, nobody beside, one transaction. */
async function moveBarely({ pool }: Place): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      'create temporary table due on commit drop as select * from dossier_clocks where next_check_at <= (select house_now())',
    );
    await client.query(`insert into deadline_events (dossier_id, clock_id, shop_id, kind, version, threshold_at)
      select dossier_id, id, shop_id, 'overdue', version, next_check_at from due`);
    await client.query(
      `insert into overdue_records (dossier_id, shop_id, due_at) select dossier_id, shop_id, due_at from due`,
    );
    await client.query(`insert into journal (shop_id, name, actor_kind, payload)
      select shop_id, 'deadline.crossed', 'clock', jsonb_build_object('eventId', id, 'dossierId', dossier_id, 'kind', 'overdue')
      from due`);
    await client.query(`update dossier_clocks c set next_check_at = c.next_check_at + interval '1 day',
      thresholds = '[{"kind": "escalate-1", "at": "2100-01-01T00:00:00Z"}]' from due where due.id = c.id`);
    await client.query('commit');
  } finally {
    client.release();
  }
}

const countEvents = ({ pool }: Place) => countOf(pool, 'deadline_events');
const countLeft = ({ pool }: Place) =>
  countOf(pool, 'dossier_clocks where next_check_at <= (select house_now())');

async function countOf(pool: Place['pool'], from: string): Promise<number> {
  const found = await pool.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return found.rows[0]?.n ?? Number.NaN;
}
