import type { Database } from '@motcua/db/connect';
import type { Outside } from '@motcua/notices/house';
import type { Logger } from 'pino';

/** The house as every job sees it. Nothing is ambient. */
export type House = {
  db: Database;
  log: Logger;
  /** Where the code on a ticket leads. */
  publicUrl: string;
  /** Tells the readers of the journal that something was written and committed. */
  nudge(): void;
  /** How applicants are told something; null where another process does it. */
  outside: Outside | null;
};
