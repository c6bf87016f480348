import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from './api-client.ts';
import { keepTrue } from './keep-true.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A house whose answers the test gives by hand. */
function aSlowHouse() {
  const waiting: { answer: (truth: string) => void; refuse: (error: Error) => void }[] = [];
  const seen: string[] = [];
  const refused: string[] = [];
  const keeper = keepTrue<string>({
    fetchTruth: () => new Promise((answer, refuse) => waiting.push({ answer, refuse })),
    onTruth: (truth) => seen.push(truth),
    onRefused: ({ code }) => refused.push(code),
  });
  return { waiting, seen, refused, keeper };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a screen that asks for the truth', () => {
  it('asks once more, and only once, when it was told to ask while an answer was on its way', async () => {
    const { waiting, seen, keeper } = aSlowHouse();
    keeper.now();
    keeper.now();
    keeper.now();
    expect(waiting).toHaveLength(1);

    waiting[0]?.answer('first');
    await settled();

    expect(waiting).toHaveLength(2);
    waiting[1]?.answer('second');
    await settled();
    expect(waiting).toHaveLength(2);
    expect(seen).toEqual(['first', 'second']);
  });

  it('asks again after a while when no answer comes', async () => {
    const { waiting, keeper } = aSlowHouse();
    keeper.now();
    waiting[0]?.refuse(new Refused('unavailable', {}, 0));
    await settled();
    expect(waiting).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(1_000);

    expect(waiting).toHaveLength(2);
  });

  it('stops for good when the house does not know it', async () => {
    const { waiting, refused, keeper } = aSlowHouse();
    keeper.now();
    waiting[0]?.refuse(new Refused('sign-in-needed', {}, 401));
    await settled();

    keeper.now();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(refused).toEqual(['sign-in-needed']);
    expect(waiting).toHaveLength(1);
  });

  it('asks once for many gaps in a short time', async () => {
    const { waiting, keeper } = aSlowHouse();
    keeper.soon();
    keeper.soon();
    keeper.soon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(waiting).toHaveLength(1);
  });
});
