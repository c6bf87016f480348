import { expect, test } from 'vitest';
import { closeAll } from './close-all.ts';

test('what was opened last is closed first, and nothing that hangs or fails holds up the rest', async () => {
  const closed: string[] = [];
  const troubles: string[] = [];
  const began = performance.now();

  await closeAll(
    [
      async () => closed.push('database'),
      () => new Promise(() => undefined),
      async () => {
        throw new Error('the queue broke');
      },
      async () => closed.push('timer'),
    ],
    300,
    (error) => troubles.push(error.message),
  );

  expect(closed).toEqual(['timer', 'database']);
  expect(troubles).toEqual(['the queue broke', 'something did not close in time']);
  expect(performance.now() - began).toBeLessThan(2_000);
});
