import type { CardHolder } from '@motcua/contracts/card-holder';
import type { LocalDate } from '@motcua/contracts/dates';
import { idNumberFits } from './id-number-fits.ts';

/** What a card's code says, or why it was not taken: shown to the holder, never kept. */
export type CardReading =
  | { ok: true; holder: CardHolder; nameIsSure: boolean }
  | { ok: false; because: 'not-a-card' | 'not-a-person' };

const longestName = 120;

// The printed code of the identity card: number, earlier number, name, birth, sex, residence, issue date, parted by
// bars. Some readers leave the earlier number out, so fields are told by their shape and not by their place.
const cardNumber = /^\d{12}$/;
const earlierNumber = /^(\d{9})?$/;
const birthDate = /^(\d{2})\/?(\d{2})\/?(\d{4})$/;
// Characters that hide, reverse or break a line: Cc, Cf, Zl, Zp, private and unassigned ones.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/u;
const lettersOfNames = /^[\p{L}\p{M}][\p{L}\p{M}\p{Zs}.'’-]*$/u;
// A keyboard scanner that met a Vietnamese input method leaves these where letters were.
const spoilt = /[\uFFFD?]|[^\p{L}\p{M}\p{Zs}.'’-]/u;

/**
 * Reads the text of an identity card's code by its shape. Takes the number, the name and the date of birth and looks at
 * nothing after them: sex, residence, issue date and whatever newer cards add are thrown away unread.
 * Source of the shape: the code printed on chip cards since 2021 and on identity cards since 01/07/2024.
 * @param text as scanned
 * @param thisYear so that nobody is born in the future; the rule reads no clock
 * @returns the holder, and whether the name can be trusted as scanned; never throws
 */
export function readCardCode(text: string, thisYear: number): CardReading {
  const notACard = { ok: false, because: 'not-a-card' } as const;
  // Four parts are enough for number, earlier number, name and birth; whatever follows is dropped here.
  const [number = '', second = '', third = '', fourth = ''] = text
    .trim()
    .split('|', 4)
    .map((part) => part.trim());
  if (!cardNumber.test(number)) return notACard;
  const [name, birth] = earlierNumber.test(second) ? [third, fourth] : [second, third];
  if (hidden.test(name)) return notACard;
  const bornOn = asDate(birth);
  if (bornOn === null || name === '') return notACard;
  if (!idNumberFits(number, bornOn, thisYear)) return { ok: false, because: 'not-a-person' };
  const nameIsSure = !spoilt.test(name) && lettersOfNames.test(name);
  const fullName = name.normalize('NFC').replace(/\s+/g, ' ').slice(0, longestName).trim();
  return { ok: true, holder: { idNumber: number, fullName, bornOn }, nameIsSure };
}

/** `02091990` and `02/09/1990` are days; the 31st of February is not. */
function asDate(written: string): LocalDate | null {
  const [, day, month, year] = birthDate.exec(written) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(month), Number(year))) return null;
  // Checked above: four, two and two digits that the calendar knows.
  return date as LocalDate;
}

/** None where there is no such month. */
function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
