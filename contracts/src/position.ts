import { z } from 'zod';

/**
 * A place in the journal. Rows commit out of order, so a place is the writing transaction and the row together
 * (see docs/decisions/0004). Written with leading zeros: later places compare greater as plain text.
 */
export const Position = z
  .string()
  .regex(/^\d{16}\.\d{16}$/)
  .brand<'Position'>();
export type Position = z.infer<typeof Position>;
