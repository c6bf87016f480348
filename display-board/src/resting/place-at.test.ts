import { expect, it } from 'vitest';
import { placeAt } from './place-at.ts';

it('the clock of a resting board moves each minute and never comes near the far edges', () => {
  for (let minute = 0; minute < 1_440; minute += 1) {
    const [left, top] = placeAt(minute);
    expect(left).toBeGreaterThanOrEqual(2);
    expect(left).toBeLessThan(55);
    expect(top).toBeGreaterThanOrEqual(4);
    expect(top).toBeLessThan(75);
    expect(placeAt(minute + 1)).not.toEqual([left, top]);
  }
});

it('it takes more than an hour before it stands where it stood', () => {
  const places = new Set(Array.from({ length: 60 }, (_, minute) => placeAt(minute).join()));
  expect(places.size).toBe(60);
});
