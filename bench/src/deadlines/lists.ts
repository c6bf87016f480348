import { Pool } from 'undici';
import type { Place } from '../place/open-place.ts';
import { signedIn } from '../place/signed-in.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';
import { timed } from '../tell/timed.ts';
import { dossiers } from './lay.ts';

const rounds = 8;
const lists = ['unit', 'due-today', 'soon-late', 'late', 'waiting-citizen', 'to-return', 'all'];
/** As a desk types: whole names and parts, common and rare, the end of a code, a number, nobody. */
const phrases = [
  'nguyen van an',
  'Nguyễn',
  'rương',
  'thach thi sa ruong',
  'ly mi',
  'LAY-77777',
  '-099999',
  '094187001234',
  'zzz khong co',
];

/**
 * The work lists of a desk with how many stand in each, and its search, over HTTP. The floor is the same api's answer to
 * a question that needs no database.
 */
export async function listLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  await nameThem(place);
  const cookie = await signedIn(place, 'hotich');
  const shops = await place.pool.query<{ id: string }>('select id from shops where demo');
  const api = await place.api();
  const http = new Pool(api.url, { connections: 1 });
  const path = `/api/v1/shops/${shops.rows[0]?.id}`;
  const ask = async (method: 'GET' | 'POST', tail: string, body?: object) => {
    const answer = await http.request({
      method,
      path: tail.startsWith('/health') ? tail : `${path}${tail}`,
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const said = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${tail}: ${said}`);
  };
  const [pages, searches, floors]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const list of lists) {
        const took = await timed(() => ask('GET', `/dossiers?list=${list}`));
        const bare = await timed(() => ask('GET', '/health/live'));
        if (round >= 0) pages.push(took);
        if (round >= 0) floors.push(bare);
      }
      for (const typed of phrases) {
        const took = await timed(() => ask('POST', '/dossier-search', { list: 'all', typed }));
        if (round >= 0) searches.push(took);
      }
    }
  } finally {
    await http.close();
    await api.stop();
  }
  const line = (most: number, what: string, figures: number[]) => {
    const [figure, floor] = [shareBelow(figures, 0.95), shareBelow(floors, 0.95)];
    say(`${what}: p95 ${figure.toFixed(0)} ms, median ${shareBelow(figures, 0.5).toFixed(0)} ms`);
    return atMost(most, { name: `deadlines: ${what} among ${dossiers}, p95`, unit: 'ms', figure, floor });
  };
  return [line(500, 'a work list', pages), line(1_000, 'the search of a desk', searches)];
}

/** Everybody is laid with one name; a desk has many, some of them common. */
async function nameThem({ pool }: Place): Promise<void> {
  await pool.query(`
    update applicants p set full_name = named.name, plain_name = named.name from (
      select dossier_id,
        (array['nguyen', 'tran', 'le', 'pham', 'thach', 'son', 'kim', 'ly', 'lam', 'danh'])[1 + n % 10] || ' ' ||
        (array['van', 'thi', 'minh', 'thi sa', 'quoc'])[1 + n / 10 % 5] || ' ' ||
        (array['an', 'binh', 'chi', 'dung', 'giang', 'hoa', 'lan', 'mai', 'ruong', 'uyen'])[1 + n / 50 % 10] as name
      from (select dossier_id, abs(hashtext(dossier_id::text)) as n from applicants) thrown
    ) named where named.dossier_id = p.dossier_id`);
  await pool.query('vacuum analyze applicants');
}
