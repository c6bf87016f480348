import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Closes one thing after the other, the last opened first, all within one stretch of time, of which none may take more
 * than a third. What does not close, or fails to, holds up nobody: a worker of BullMQ would wait for its job without limit.
 */
export async function closeAll(
  closers: readonly (() => Promise<unknown>)[],
  withinMs: number,
  onTrouble: (error: Error) => void,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (const close of closers.toReversed()) {
    const over = new AbortController();
    const outOfTime = sleep(Math.min(withinMs / 3, Math.max(200, deadline - performance.now())), undefined, {
      signal: over.signal,
    })
      .then(() => onTrouble(new Error('something did not close in time')))
      .catch(() => {});
    const closed = close().catch((error: unknown) =>
      onTrouble(error instanceof Error ? error : new Error(String(error))),
    );
    await Promise.race([closed, outOfTime]);
    over.abort();
  }
}
