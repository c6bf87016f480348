import { describe, expect, it } from 'vitest';
import { presenceOf } from './presence.ts';

const minutes = (...pairs: [number, number][]) =>
  pairs.map(([from, to]): [number, number] => [from * 60, to * 60]);
const hours: [number, number] = [0, 240 * 60];
const nobodyWaits = () => null;
const alwaysSomebody = (from: number) => from;

describe('presence made out from calls', () => {
  it('a counter that called nobody was not there', () => {
    expect(presenceOf([], hours, nobodyWaits)).toEqual([]);
  });

  it('with nobody waiting, a clerk between two people is still there, and so from first to last', () => {
    expect(presenceOf(minutes([10, 20], [90, 100]), hours, nobodyWaits)).toEqual([hours]);
  });

  it('a long gap while somebody waits is an absence, a short one is not', () => {
    expect(presenceOf(minutes([0, 20], [25, 60], [80, 240]), hours, alwaysSomebody)).toEqual(
      minutes([0, 60], [80, 240]),
    );
  });

  it('with somebody waiting, a clerk who came late or left early did', () => {
    expect(presenceOf(minutes([30, 60]), hours, alwaysSomebody)).toEqual(minutes([30, 60]));
  });

  it('somebody who came only at the end of a gap proves nothing', () => {
    expect(presenceOf(minutes([0, 20], [60, 240]), hours, (_, to) => to - 120)).toEqual([hours]);
  });
});
