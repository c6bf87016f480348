import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { DayCut } from './day-cut.ts';
import { wind } from './virtual-clock.ts';

const aClock = () => wind({ speed: 3_600, from: 420, cutAt: 480 });

describe('the clock of the day', () => {
  test('it stands until it is begun', async () => {
    const clock = aClock();
    await sleep(5);
    expect(clock.now()).toBe(420);
  });

  test('a minute of the day passes in a sixtieth of a second at 3,600 times as fast', async () => {
    const clock = aClock();
    const began = performance.now();
    clock.begin();
    await clock.pass(6);
    expect(clock.now()).toBeGreaterThanOrEqual(426);
    expect(performance.now() - began).toBeGreaterThanOrEqual(99);
  });

  test('no time passes while the shop is answering', async () => {
    const clock = aClock();
    clock.begin();
    const goOn = clock.standStill();
    const before = clock.now();
    await sleep(20);
    expect(clock.now()).toBeCloseTo(before, 5);
    goOn();
    expect(clock.stoodStillSeconds()).toBeGreaterThanOrEqual(0.019);
  });

  test('with two answers awaited it goes on after the second', () => {
    const clock = aClock();
    clock.begin();
    const [first, second] = [clock.standStill(), clock.standStill()];
    first();
    const stands = clock.now();
    expect(clock.now()).toBe(stands);
    second();
  });

  test('nobody waits past the minute where the day is cut', async () => {
    const clock = wind({ speed: 3_600, from: 420, cutAt: 421 });
    clock.begin();
    await expect(clock.until(500)).rejects.toThrow(DayCut);
  });
});
