import { z } from 'zod';
import { LocalDate } from './dates.ts';
import { plainText } from './text.ts';

/**
 * What a visit needs of an identity card, where the citizen chose to scan it: who it is, so that the clerk need not ask
 * again. Nothing after the issue date of the card is ever read, and none of it leaves the visit.
 */
export const CardHolder = z.strictObject({
  idNumber: z.string().regex(/^\d{12}$/),
  fullName: plainText(120),
  bornOn: LocalDate,
});
export type CardHolder = z.infer<typeof CardHolder>;
