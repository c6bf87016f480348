import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type { Place } from '../place/open-place.ts';
import { signedIn } from '../place/signed-in.ts';
import { spawnNode } from '../place/spawn-node.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';

const secondsMost = 60;
const patienceMs = 180_000;

/**
 * A holiday is announced while the shop is in use: every open dossier is counted anew, in a real worker process, while a
 * clerk goes on receiving dossiers and reading them at a real desk. From the confirmation to the last date.
 */
export async function calendarChangeLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  const { pool } = place;
  const people = await laySessions(place);
  await letThemWait(place);
  const api = await place.api();
  const worker = spawnNode('start/src/worker-only.ts', {
    DATABASE_URL: place.databaseUrl,
    LOG_LEVEL: 'error',
  });
  const ask = asking(api.url);
  let inUse = true;
  const waits: number[] = [];
  const clerk = keepWorking(people, ask, waits, () => inUse);
  try {
    const changes = `/shops/${people.shopId}/calendar-changes`;
    const change = await ask(people.head, changes, {
      scope: 'national',
      reason: 'Bench',
      days: [{ date: people.holiday, after: { kind: 'holiday', nameVi: 'Bench', source: 'Bench' } }],
    });
    const previewed = performance.now();
    await ask(people.administrator, `/calendar-changes/${change.changeId}/preview`);
    const previewMs = performance.now() - previewed;
    waits.length = 0;
    const began = performance.now();
    await ask(people.administrator, `/calendar-changes/${change.changeId}/confirmation`, {});
    const done = await untilApplied(place, change.changeId ?? '');
    const seconds = (performance.now() - began) / 1_000;
    inUse = false;
    await clerk;
    const left = await pool.query<{ left: number }>(
      `select count(*)::int as left from dossier_clocks where stopped_at is null and calendar_version < $1`,
      [done.version],
    );
    const p99 = shareBelow(waits, 0.99);
    say(
      `calendar: ${done.total} open dossiers, ${done.moved} moved in ${seconds.toFixed(1)} s; preview ${(previewMs / 1_000).toFixed(1)} s; ${waits.length} answers meanwhile, p99 ${p99.toFixed(0)} ms`,
    );
    return [
      atMost(secondsMost, {
        name: `calendar change: ${done.total} open dossiers counted anew, shop in use`,
        unit: 's',
        figure: seconds,
        floor: null,
      }),
      atMost(0, {
        name: 'calendar change: open dossiers left behind',
        unit: '',
        figure: left.rows[0]?.left ?? -1,
        floor: null,
      }),
      atMost(1_000, {
        name: 'calendar change: the desk meanwhile, p99',
        unit: 'ms',
        figure: p99,
        floor: null,
      }),
    ];
  } finally {
    inUse = false;
    await clerk.catch(() => undefined);
    await worker.stop();
    await api.stop();
  }
}

type Told = { changeId?: string; dossierId?: string };
type Ask = (cookie: string, path: string, body?: object) => Promise<Told>;
type People = Awaited<ReturnType<typeof laySessions>>;

const asking =
  (url: string): Ask =>
  async (cookie, path, body) => {
    const answer = await request(`${url}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        cookie,
        ...(body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const told: unknown = await answer.body.json();
    if (answer.statusCode !== 200) throw new Error(`${path}: ${JSON.stringify(told)}`);
    return told as Told;
  };

/** Receives a dossier and reads it, one after the other, until the shop is closed; each answer's time is kept. */
async function keepWorking(people: People, ask: Ask, waits: number[], inUse: () => boolean): Promise<void> {
  const timed = async (cookie: string, path: string, body?: object) => {
    const began = performance.now();
    const told = await ask(cookie, path, body);
    waits.push(performance.now() - began);
    return told;
  };
  while (inUse()) {
    const { dossierId } = await timed(people.clerk, `/shops/${people.shopId}/dossiers`, {
      procedureId: people.procedureId,
      channel: 'counter',
      applicant: { fullName: 'Bench' },
      papers: [],
      feeVnd: 0,
      term: { amount: 3, unit: 'working_day' },
    });
    await timed(people.clerk, `/dossiers/${dossierId}`);
    await sleep(5);
  }
}

/** Three people of the demonstration shop, signed in straight in SQL, and a plain working day some weeks ahead. */
async function laySessions(place: Place) {
  const { pool } = place;
  const found = await pool.query<{ shopId: string; procedureId: string; holiday: string }>(`
    select (select id from shops where demo) as "shopId",
      (select id from procedures where code is not null order by code limit 1) as "procedureId",
      (select moment::date::text
        from generate_series(house_now() + interval '9 days', house_now() + interval '30 days', interval '1 day') moment
        where extract(isodow from moment) < 6 and not exists (select 1 from calendar_days c where c.day = moment::date)
        order by moment limit 1) as holiday`);
  const row = found.rows[0];
  if (!row) throw new Error('the demonstration shop is not there');
  return {
    ...row,
    clerk: await signedIn(place, 'hotich'),
    head: await signedIn(place, 'truongbophan'),
    administrator: await signedIn(place, 'quantri'),
  };
}

/**
 * Every open dossier came in two days ago and has twelve to thirty-one working days: the holiday moves them all, and none
 * is made late by it. Laid dossiers have dates that no rule gave them, and counted by the rule they would all be late.
 */
async function letThemWait({ pool }: Place): Promise<void> {
  await pool.query(`
    update dossier_clocks set received_at = house_now() - interval '2 days',
      term = jsonb_build_object('amount', 12 + abs(hashtext(id::text)) % 20, 'unit', 'working_day')
    where stopped_at is null`);
  await pool.query('vacuum analyze dossier_clocks');
}

async function untilApplied({ pool }: Place, changeId: string) {
  const until = performance.now() + patienceMs;
  for (;;) {
    const found = await pool.query<{ version: number; total: number; moved: number }>(
      'select version, total, moved from calendar_changes where id = $1 and applied_at is not null',
      [changeId],
    );
    const [row] = found.rows;
    if (row) return row;
    if (performance.now() > until) throw new Error(`the change was not applied within ${patienceMs} ms`);
    await sleep(100);
  }
}
