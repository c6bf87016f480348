import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHall, anyHall, aStop, nine, sectors, someStops } from '../../testing/a-hall.ts';
import { playPlainly } from '../../testing/play-plainly.ts';
import { anyPriority } from '../../testing/queue-day.ts';
import type { HallNow } from './hall-now.ts';
import { playForward } from './play-forward.ts';
import { layOutPlay } from './the-play.ts';

function playFast(hall: HallNow, seed: number): Map<string, number> {
  const play = layOutPlay(hall, [], seed);
  const { calledAfter } = playForward(play, seed, 1);
  return new Map(
    play.lines.inTurn.flatMap(({ stopId }, row) => {
      const seconds = calledAfter[row] ?? -1;
      return seconds < 0 ? [] : [[stopId, seconds]];
    }),
  );
}

const inOrder = (called: Map<string, number>) =>
  [...called].map(([stopId, seconds]) => [stopId, Number(seconds.toFixed(6))]).sort();

describe('the fast play', () => {
  it('calls the same people at the same seconds as asking chooseNext at every call', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(1_000), (hall, seed) => {
        expect(inOrder(playFast(hall, seed))).toEqual(inOrder(playPlainly(hall, seed)));
      }),
      { numRuns: 1_500 },
    );
  });

  it('calls a newcomer when they would have been called had they stood in the line', () => {
    fc.assert(
      fc.property(
        anyHall,
        fc.nat(1_000),
        fc.constantFrom(...sectors),
        anyPriority,
        fc.boolean(),
        (hall, seed, sector, priority, short) => {
          const play = layOutPlay(hall, [{ sector, priority, short }], seed);
          const asked = playForward(play, seed, 1).calledAfter[play.stops] ?? -1;
          const newcomer = aStop(1_000, { sector, priority, short, queuedAt: nine });
          const stood = playPlainly({ ...hall, waiting: [...hall.waiting, newcomer] }, seed);

          expect(asked).toBeCloseTo(stood.get(newcomer.stopId) ?? -1, 6);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('answers for a sector the same whether it is asked alone or with all others', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(1_000), (hall, seed) => {
        const all = sectors.flatMap((sector) => [
          { sector, priority: null },
          { sector, priority: null, short: true },
        ]);
        const together = layOutPlay(hall, all, seed);
        const played = playForward(together, seed, 3);
        for (const [index, newcomer] of all.entries()) {
          const alone = layOutPlay(hall, [newcomer], seed);
          const row = together.stops + index;
          expect(played.calledAfter.slice(row * 3, row * 3 + 3)).toEqual(
            playForward(alone, seed, 3).calledAfter.slice(alone.stops * 3),
          );
        }
      }),
    );
  });

  it('counts those of the own sector who go before', () => {
    const play = layOutPlay(aHall({ waiting: someStops(4) }), [{ sector: 'dat-dai', priority: null }], 1);

    expect([...playForward(play, 1, 10).ahead]).toEqual([0, 10, 20, 30, 40]);
  });
});
