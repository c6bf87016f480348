import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose } from '@motcua/contracts/queue';
import type { PaperMm, Slip, SlipBlock } from './slip.ts';
import { slipWordsEn } from './slip-words.en.ts';
import { slipWordsKm } from './slip-words.km.ts';
import type { SlipWords } from './slip-words.ts';
import { slipWordsVi } from './slip-words.vi.ts';
import { takenAtLine } from './taken-at-line.ts';
import { type MinutesRange, waitRange } from './wait-range.ts';

/** One place the number will be called to. */
export type SlipStop = {
  sectorNameVi: string;
  /** The sector's name in the holder's language; null where it has none, or the language is Vietnamese. */
  sectorName: string | null;
  /** Counters that serve the sector now; empty where none is open or, offline, none is known. */
  counters: readonly number[];
  /** People before this one; null where nobody could say, as without a server. */
  ahead: number | null;
  /** The honest range; null where there is none to give. */
  range: MinutesRange | null;
};

/**
 * What a ticket's paper is made from. There is no field for a name or an identity number, so that neither can come onto
 * a slip that is left lying in the hall.
 */
export type TicketToPrint = {
  paperMm: PaperMm;
  language: Language;
  /** The agency in up to two lines, the upper first. */
  shopLines: readonly [string] | readonly [string, string];
  address: string | null;
  /** `A001`; `A-K2-07` from a kiosk without a server. */
  label: string;
  /** Said on the slip where it is a short errand. */
  purpose: StopPurpose;
  stops: readonly SlipStop[];
  /** The shop's own wall clock. */
  takenAt: { date: LocalDate; time: LocalTime };
  priority: boolean;
  /** How often the slip was printed again: 1 for the first reprint; null for the slip itself. */
  reprint: number | null;
  /** A few letters by which a clerk tells a real slip from a home-made one. */
  checkCode: string;
  /** The ticket's page for a phone; null offline, where no page exists yet. */
  followUrl: string | null;
  /** Taken at a kiosk that could not reach the server. */
  offline: boolean;
};

/** What must stand on the paper of a ticket: Vietnamese first, the holder's language below it. */
export function ticketSlip(ticket: TicketToPrint): Slip {
  const chosen = wordsOf[ticket.language];
  const inBoth = (say: (words: SlipWords) => string): string[] =>
    chosen === null ? [say(slipWordsVi)] : [say(slipWordsVi), say(chosen)];

  return {
    paperMm: ticket.paperMm,
    blocks: [
      ...agency(ticket),
      { kind: 'rule' },
      text(inBoth((words) => words.yourNumber)),
      { kind: 'number-plate', label: ticket.label },
      ...bars(ticket),
      ...errand(ticket, inBoth),
      ...ticket.stops.flatMap((stop) => [...stopBlocks(stop, chosen), betweenStops]),
      ...(ticket.offline ? inBoth((words) => words.offline).map((line) => text([line])) : []),
      ...following(ticket, inBoth),
      { kind: 'rule' },
      ...keeping(chosen),
    ],
  };
}

const betweenStops: SlipBlock = { kind: 'gap', dots: 14 };
const betweenLanguages: SlipBlock = { kind: 'gap', dots: 8 };

const wordsOf: Record<Language, SlipWords | null> = { vi: null, km: slipWordsKm, en: slipWordsEn };

function agency({ shopLines, address }: TicketToPrint): SlipBlock[] {
  const lines: SlipBlock[] = shopLines.map((line, at) => text([line], at === 0 ? 'regular' : 'strong'));
  return address === null ? lines : [...lines, text([address])];
}

/** The two marks keep one shape on every slip, whatever the language: clerks look for them, not readers. */
function bars({ priority, reprint }: TicketToPrint): SlipBlock[] {
  const marks = [
    ...(priority ? ['ƯU TIÊN'] : []),
    ...(reprint === null ? [] : [reprint === 1 ? 'IN LẠI' : `IN LẠI lần ${reprint}`]),
  ];
  return marks.length === 0 ? [] : [{ kind: 'black-bars', bars: marks }];
}

/** What its holder came for, where that is not to hand in: the counter sees it before a word is said. */
function errand(
  { purpose }: TicketToPrint,
  inBoth: (say: (words: SlipWords) => string) => string[],
): SlipBlock[] {
  return purpose === 'submit'
    ? []
    : [
        text(
          inBoth((words) => words[purpose]),
          'strong',
        ),
      ];
}

function stopBlocks(stop: SlipStop, chosen: SlipWords | null): SlipBlock[] {
  const blocks = [text([stop.sectorNameVi], 'strong'), text(expectations(stop, slipWordsVi))];
  if (chosen === null) return blocks.filter(says);
  const name = stop.sectorName === null ? [] : [text([stop.sectorName], 'strong')];
  return [...blocks, betweenLanguages, ...name, text(expectations(stop, chosen))].filter(says);
}

function expectations({ counters, ahead, range }: SlipStop, words: SlipWords): string[] {
  return [
    ...(counters.length === 0 ? [] : [words.counters(counters.join(', '))]),
    ...(ahead === null ? [] : [words.ahead(ahead)]),
    ...(range === null ? [] : [words.wait(waitRange(range, words))]),
  ];
}

function following(
  { followUrl, checkCode, takenAt }: TicketToPrint,
  inBoth: (say: (words: SlipWords) => string) => string[],
): SlipBlock[] {
  const taken = takenAtLine(takenAt);
  const code = `Mã phiếu: ${checkCode}`;
  if (followUrl === null) return [text([taken, code])];
  return [
    text([taken]),
    { kind: 'qr', content: followUrl, captions: [...inBoth((words) => words.scanToFollow), code] },
  ];
}

/** Each language keeps its two sentences together. */
function keeping(chosen: SlipWords | null): SlipBlock[] {
  const inOne = ({ keep, missedTurn }: SlipWords) => [text([keep]), text([missedTurn])];
  return chosen === null ? inOne(slipWordsVi) : [...inOne(slipWordsVi), betweenLanguages, ...inOne(chosen)];
}

function text(parts: readonly string[], weight: 'regular' | 'strong' = 'regular'): SlipBlock {
  return { kind: 'text', parts, weight, align: 'centre' };
}

function says(block: SlipBlock): boolean {
  return block.kind !== 'text' || block.parts.length > 0;
}
