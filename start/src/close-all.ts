import { plainError } from '@motcua/db/plain-error';
import type { Logger } from 'pino';

/** Closes what was opened, the last first. One that fails does not keep the others open: PostgreSQL must be stopped. */
export async function closeAll(open: (() => Promise<void>)[], log: Logger): Promise<void> {
  for (let close = open.pop(); close; close = open.pop()) {
    await close().catch((error: unknown) => {
      log.error({ reason: plainError(error).message }, 'a part did not close cleanly');
    });
  }
}
