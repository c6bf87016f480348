import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { Unsuited } from './shop/unsuited.ts';

describe('the command line', () => {
  test('without a word it is seed 7 at sixty times as fast', () => {
    expect(readOptions([])).toMatchObject({
      seed: 7,
      speed: 60,
      visits: 220,
      oneAtATime: false,
      cutAt: null,
    });
  });

  test('everything can be said', () => {
    const said =
      '--url http://shop.test:81/x --seed 9 --speed 600 --one-at-a-time --until 09:30 --json --stand-in=';
    expect(readOptions(said.split(' '))).toMatchObject({
      url: 'http://shop.test:81',
      seed: 9,
      speed: 600,
      oneAtATime: true,
      cutAt: 570,
      json: true,
      people: { standIn: null },
    });
  });

  test.each([
    [['--speed', '0']],
    [['--speed', 'fast']],
    [['--seed', '1.5']],
    [['--until', '25:00']],
    [['--url', 'shop']],
    [['--unheard-of']],
  ])('%j is answered with a sentence', (args) => {
    expect(() => readOptions(args)).toThrow(Unsuited);
  });
});
