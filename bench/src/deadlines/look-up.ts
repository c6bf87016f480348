import { hashFactor } from '@motcua/api/seal-applicant';
import { connect } from '@motcua/db/connect';
import { findByCode } from '@motcua/db/dossiers/look-up';
import { Pool } from 'undici';
import { houseKey } from '../place/house-key.ts';
import type { Place } from '../place/open-place.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';
import { timed } from '../tell/timed.ts';
import { dossiers, open } from './lay.ts';

const times = 2_000;
/** The door for strangers lets one place look up 240 times at once. */
const timesOverHttp = 200;
const warmUp = 30;
const factor = '1234';

/** A dossier found by its code among a million: as the public look-up asks PostgreSQL, and as its holder asks the desk. */
export async function lookUpLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  return [await byQuery(place, say), await overHttp(place, say)];
}

/** The floor is the barest question with the same code. Every tenth code is nobody's. */
async function byQuery(place: Place, say: (words: string) => void): Promise<Line> {
  const connection = connect(place.databaseUrl, { name: 'bench', max: 1 });
  const [figures, floors]: [number[], number[]] = [[], []];
  try {
    for (let time = -warmUp; time < times; time += 1) {
      const number = strideTo(time, dossiers);
      const code = time % 10 === 0 ? `NOBODY-${number}` : `LAY-${number}`;
      const took = await timed(() => findByCode(connection.db, code));
      const bare = await timed(() =>
        connection.pool.query('select id from dossiers where code = $1', [code]),
      );
      if (time < 0) continue;
      figures.push(took);
      floors.push(bare);
    }
  } finally {
    await connection.close();
  }
  return told('query alone', figures, floors, say);
}

/** Code and second factor through a real api process; the floor is its answer to a question that needs no database. */
async function overHttp(place: Place, say: (words: string) => void): Promise<Line> {
  const codes = Array.from({ length: warmUp + timesOverHttp }, (_, time) => `LAY-${strideTo(time, open)}`);
  await layFactors(place, codes);
  const api = await place.api();
  const http = new Pool(api.url, { connections: 1 });
  const [figures, floors]: [number[], number[]] = [[], []];
  try {
    for (const [time, code] of codes.entries()) {
      const took = await timed(() => lookUp(http, code));
      const bare = await timed(() => answered(http, '/health/live'));
      if (time < warmUp) continue;
      figures.push(took);
      floors.push(bare);
    }
  } finally {
    await http.close();
    await api.stop();
  }
  return told('code and factor over HTTP', figures, floors, say);
}

function told(how: string, figures: number[], floors: number[], say: (words: string) => void): Line {
  const [figure, floor] = [shareBelow(figures, 0.99), shareBelow(floors, 0.99)];
  say(
    `found by code, ${how}: p99 ${figure.toFixed(2)} ms, bare ${floor.toFixed(2)} ms, median ${shareBelow(figures, 0.5).toFixed(2)} ms`,
  );
  const name = `deadlines: look-up by code among ${dossiers}, ${how}, p99`;
  return atMost(10, { name, unit: 'ms', figure, floor });
}

/** A stride that no page of an index follows. */
const strideTo = (time: number, among: number) => 1 + (((time + warmUp) * 7_919_993) % among);

async function layFactors({ pool }: Place, codes: readonly string[]): Promise<void> {
  const found = await pool.query<{ id: string }>('select id from dossiers where code = any($1)', [codes]);
  for (const { id } of found.rows)
    await pool.query('update applicants set factor_hashes = array[$2::bytea] where dossier_id = $1', [
      id,
      hashFactor(houseKey, id, factor),
    ]);
}

async function lookUp(http: Pool, code: string): Promise<void> {
  const answer = await http.request({
    method: 'POST',
    path: '/api/v1/dossier-look-up',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, factor }),
  });
  const said = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`the look-up was refused: ${said}`);
}

async function answered(http: Pool, path: string): Promise<void> {
  const answer = await http.request({ method: 'GET', path });
  await answer.body.text();
}
