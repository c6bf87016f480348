/** The two rolls ticket printers take. */
export type PaperMm = 80 | 58;

/** Vietnamese stands on every slip; a holder who chose another language finds it below each Vietnamese line. */
export type SlipBlock =
  /** Parts that belong on one line if they fit, and are broken between each other before they are broken inside. */
  | { kind: 'text'; parts: readonly string[]; weight: 'regular' | 'strong'; align: 'centre' | 'left' }
  /** The number, as large as the roll allows. */
  | { kind: 'number-plate'; label: string }
  /** Small solid bars, white on black: the only words in capitals, because a clerk must see them from across the desk. */
  | { kind: 'black-bars'; bars: readonly string[] }
  /** A code to scan, with what to say beside it. */
  | { kind: 'qr'; content: string; captions: readonly string[] }
  /** A hairline between two parts of the slip. */
  | { kind: 'rule' }
  /** White space, in eighths of a millimetre. */
  | { kind: 'gap'; dots: number }
  /** A measure in millimetres, to hold a real ruler against. */
  | { kind: 'ruler' };

/** What must stand on a piece of paper, from top to bottom. How it is drawn is the paper room's business. */
export type Slip = { paperMm: PaperMm; blocks: readonly SlipBlock[] };
