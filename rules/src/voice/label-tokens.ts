import { inARow } from './in-a-row.ts';
import type { Token } from './token.ts';

const parts = /^([A-Z]{1,2})(?:(\d{3,})|-([A-Z])(\d+)-(\d{2,}))$/;

/**
 * A ticket's number as it is read aloud: letter by letter and digit by digit, zeros kept, so that A001 and A010 can
 * not be taken for each other. A kiosk's own series (`A-K2-07`) is read in its three parts with a breath between.
 * @throws RangeError where it is not a ticket's number
 */
export function labelTokens(label: string): Token[] {
  const [, sector, digits, kiosk, epoch, offline] = parts.exec(label) ?? [];
  if (sector === undefined) throw new RangeError(`${label} is not the number of a ticket`);
  if (digits !== undefined) return [...letters(sector), ...inARow([...digits], true)];
  return [
    ...letters(sector),
    'pause',
    ...letters(kiosk ?? ''),
    ...inARow([...(epoch ?? '')], false),
    'pause',
    ...inARow([...(offline ?? '')], true),
  ];
}

const letters = (text: string): Token[] => [...text].map((letter): Token => `letter.${letter}`);
