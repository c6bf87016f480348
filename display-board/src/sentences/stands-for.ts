import { lettersIn } from './pages-of.ts';

/** Nobody reads faster than this, and nobody waits longer for the next. */
const leastMs = 8_000;
const mostMs = 12_000;
/** So many letters a person reads in a second from across a hall, in a language that may not be their own. */
const lettersPerSecond = 10;

/** For how long a sentence stands, in milliseconds: eight to twelve seconds by its length. */
export function standsFor(text: string): number {
  return Math.min(mostMs, Math.max(leastMs, (1_000 * lettersIn(text)) / lettersPerSecond));
}
