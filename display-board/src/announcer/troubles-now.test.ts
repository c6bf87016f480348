import type { ScreenTrouble } from '@motcua/contracts/shops';
import { expect, it } from 'vitest';
import type { Trouble } from './trouble.ts';
import { troublesAfter } from './troubles-now.ts';

const missing: Trouble = { kind: 'clip-missing', pack: 'vi-south', clip: 'digit-1' };

it.each<[before: ScreenTrouble[], news: Trouble, after: ScreenTrouble[]]>([
  [[], { kind: 'sound-blocked' }, ['sound-blocked']],
  [['sound-blocked'], { kind: 'sound-blocked' }, ['sound-blocked']],
  [['sound-blocked'], { kind: 'sound-back' }, []],
  [['clip-missing', 'sound-blocked'], { kind: 'sound-back' }, ['clip-missing']],
  [['sound-blocked'], missing, ['clip-missing', 'sound-blocked']],
  [[], { kind: 'sound-back' }, []],
])('with %j before, after %j it is %j', (before, news, after) => {
  expect(troublesAfter(before, news)).toEqual(after);
});
