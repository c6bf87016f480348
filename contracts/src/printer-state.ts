import { z } from 'zod';

/** How a ticket printer is, in the words its own status bytes can say. */
export const PrinterState = z.enum([
  'ready',
  'paper-low',
  'paper-out',
  'cover-open',
  'jammed',
  'unreachable',
]);
export type PrinterState = z.infer<typeof PrinterState>;
