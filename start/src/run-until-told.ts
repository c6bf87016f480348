import { plainError } from '@motcua/db/plain-error';
import type { Logger } from 'pino';

const closeWithinMs = 20_000;

/** Ends the process: closes what runs, then exits. Told twice, it does not wait. */
export type Ending = (exitCode: number) => void;

/**
 * From now on SIGTERM, Ctrl-C and a closed terminal end the house in good order: open requests are finished, then
 * PostgreSQL is stopped. A second Ctrl-C ends it at once, and 20 seconds are the limit. A fault nobody caught is written
 * down in one line and ends it the same way, with exit code 1.
 * @param close what has to be closed at the moment of asking; the house may still be opening
 */
export function runUntilTold(log: Logger, close: () => Promise<void>): Ending {
  let ending = false;

  const end: Ending = (exitCode) => {
    if (ending) return;
    ending = true;
    const limit = setTimeout(() => {
      log.error(`not closed within ${closeWithinMs / 1000} seconds; leaving`);
      process.exit(1);
    }, closeWithinMs);
    close().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        clearTimeout(limit);
        log.error({ reason: plainError(error).message }, 'closing failed');
        process.exit(1);
      },
    );
  };

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending && signal === 'SIGINT') process.exit(130);
      end(0);
    });
  }
  const fault = (error: unknown) => {
    log.fatal({ reason: plainError(error).message }, 'a fault nobody caught');
    log.debug({ err: error }, 'where it came from');
    end(1);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  return end;
}
