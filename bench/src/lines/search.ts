import pg from 'pg';
import { Pool } from 'undici';
import { addProcedures } from '../place/add-procedures.ts';
import type { Place } from '../place/open-place.ts';
import type { Replay } from '../record/re-aim.ts';
import { recordSearches } from '../record/record-searches.ts';
import { replay } from '../record/replay.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';

const procedures = 10_000;
const times = 12;

/** As people type: with and without accents, words in part, a code, a sector's name, something that is nowhere. */
const phrases = [
  'đăng ký khai sinh',
  'dang ky khai sinh',
  'khai sinh',
  'khai tử',
  'kết hôn',
  'ket hon',
  'chứng thực',
  'ban sao',
  'tạm trú',
  'thường trú',
  'căn cước',
  'bảo hiểm y tế',
  'bao hiem',
  'đất',
  'quyền sử dụng đất',
  'hộ kinh doanh',
  'giấy phép xây dựng',
  'trợ cấp',
  'người có công',
  '1.00',
  '2.000815',
  'birth',
  'marriage',
  'zzz không có',
];

/** The search of the catalogue at 10,000 procedures, through HTTP, one person typing; the floor is its SQL on `pg`. */
export async function search(place: Place, say: (words: string) => void): Promise<Line[]> {
  await addProcedures(place, procedures);
  const searches = await recordSearches(place, phrases);
  const api = await place.api();
  const pool = new Pool(api.url, { connections: 1 });
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  const [figures, floors]: [number[], number[]] = [[], []];
  for (let time = -1; time < times; time += 1) {
    for (const [index, phrase] of phrases.entries()) {
      const took = await timed(() => ask(pool, phrase));
      const bare = await timed(() => askDatabase(client, searches[index]));
      if (time < 0) continue;
      figures.push(took);
      floors.push(bare);
    }
  }
  await Promise.all([pool.close(), client.end()]);
  await api.stop();
  say(`median ${shareBelow(figures, 0.5).toFixed(1)} ms, floor ${shareBelow(floors, 0.5).toFixed(1)} ms`);
  return [
    atMost(20, {
      name: `search among ${procedures} procedures, p95`,
      unit: 'ms',
      figure: shareBelow(figures, 0.95),
      floor: shareBelow(floors, 0.95),
    }),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function ask(pool: Pool, phrase: string): Promise<void> {
  const path = `/api/v1/procedures?q=${encodeURIComponent(phrase)}`;
  const answer = await pool.request({ method: 'GET', path });
  const said = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`the search was refused: ${said}`);
}

async function askDatabase(client: pg.Client, recorded: Replay | undefined): Promise<void> {
  if (recorded) await replay(client, recorded, {});
}
