import { connect } from '@motcua/db/connect';
import { findByCode } from '@motcua/db/dossiers/look-up';
import type { Place } from '../place/open-place.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';
import { dossiers } from './lay.ts';

const times = 2_000;

/** A dossier found by its code among a million, as the public look-up asks for it; every tenth code is nobody's. */
export async function lookUpLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  const connection = connect(place.databaseUrl, { name: 'bench', max: 1 });
  const [figures, floors]: [number[], number[]] = [[], []];
  try {
    for (let time = -50; time < times; time += 1) {
      // A stride that no page of an index follows.
      const number = 1 + (((time + 50) * 7_919_993) % dossiers);
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
  const p99 = shareBelow(figures, 0.99);
  say(`found by code: p99 ${p99.toFixed(2)} ms, bare ${shareBelow(floors, 0.99).toFixed(2)} ms`);
  return [
    atMost(10, {
      name: `deadlines: look-up by code among ${dossiers}, p99`,
      unit: 'ms',
      figure: p99,
      floor: shareBelow(floors, 0.99),
    }),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
