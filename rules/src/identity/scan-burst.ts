import { readReceiptCode } from '../dossiers/read-receipt-code.ts';

/**
 * A keyboard-wedge scanner types a card's text as keys. No finger is as fast: keys less than this apart are one burst.
 * In milliseconds.
 */
export const burstGapMs = 35;

/** A card's text is far shorter than this; a key that hangs must not fill the memory. */
const longestBurst = 2_000;
/** Fingers may roll over two or three keys within the gap; a scanner types more. */
const mostRolled = 3;

/** Keys that came fast after one another and are held back until it is known who typed them. */
export type Burst = { readonly keys: readonly string[]; readonly lastMs: number };

export type Heard = {
  /** What is held back from now on. */
  burst: Burst | null;
  /** Keys that a person typed after all, to be passed on. */
  typed: readonly string[];
  /** The text of a code, when one was scanned. */
  scanned: string | null;
};

const nothing: Heard = { burst: null, typed: [], scanned: null };

/**
 * Hears one key: a printable character, or `Enter`. Pure: the time is given.
 * @param nowMs any clock that only goes forward
 */
export function hearKey(burst: Burst | null, key: string, nowMs: number): Heard {
  const goesOn = burst !== null && nowMs - burst.lastMs < burstGapMs;
  const before = goesOn ? nothing : hearSilence(burst);
  const keys = goesOn ? burst.keys : [];
  if (key !== 'Enter') {
    return { ...before, burst: { keys: [...keys, key].slice(-longestBurst), lastMs: nowMs } };
  }
  if (isOurs(keys.join(''))) return { ...before, scanned: keys.join('') };
  // An Enter right after a few keys is a person's; after many it ends a scan that says nothing to us.
  return { ...before, typed: [...before.typed, ...(keys.length > mostRolled ? [] : [...keys, 'Enter'])] };
}

/** An identity card has bars between its fields; a receipt bears a dossier's code, or an address with it. */
const isOurs = (text: string): boolean => text.includes('|') || readReceiptCode(text) !== null;

/** The gap has passed without another key: a few keys were a person's; a broken scan is dropped whole. */
export function hearSilence(burst: Burst | null): Heard {
  if (burst === null || burst.keys.length > mostRolled || burst.keys.includes('|')) return nothing;
  return { ...nothing, typed: burst.keys };
}
