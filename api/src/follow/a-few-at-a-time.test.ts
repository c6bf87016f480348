import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aFewAtATime } from './a-few-at-a-time.ts';

test('never more than so many run at once, in the order of their coming, and one that fails blocks nobody', async () => {
  const turn = aFewAtATime(2);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const works = Array.from({ length: 9 }, (_, place) =>
    turn(async () => {
      begun.push(place);
      running += 1;
      most = Math.max(most, running);
      await pause(2);
      running -= 1;
      if (place % 3 === 0) throw new Error(`work ${place}`);
      return place;
    }),
  );

  const ended = await Promise.allSettled(works);

  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(begun.map((place) => place % 3 !== 0));
});
