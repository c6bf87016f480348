/** How a fake printer behaves. Unplugged is not a mood: see `unplug`. */
export type FakePrinterMood =
  | { kind: 'ready' | 'paper-low' | 'paper-out' | 'cover-open' | 'offline' | 'cutter-stuck' }
  /** Takes connections and bytes, and never says a word: a device that is no printer, or one that has crashed. */
  | { kind: 'black-hole' }
  /** Takes so many bytes of a connection and then no more; a new caller is told of a mechanical error. */
  | { kind: 'jams-after'; bytes: number }
  /** The roll ends after so many bytes: it reads on and answers, but the slip does not come out. */
  | { kind: 'runs-out-after'; bytes: number }
  /** Somebody pulls the cable after so many bytes. */
  | { kind: 'hangs-up-after'; bytes: number }
  /** Well, but as slow as a serial line. */
  | { kind: 'slow'; bytesPerSecond: number };

/** What its sensors feel. */
export type FakePrinterCondition =
  | 'ready'
  | 'paper-low'
  | 'paper-out'
  | 'cover-open'
  | 'offline'
  | 'cutter-stuck'
  | 'jammed';

/** The answers to DLE EOT 1 to 4, as the makers' tables have them; 0x12 are the bits that are always set. */
export const statusReplies: Record<FakePrinterCondition, readonly [number, number, number, number]> = {
  ready: [0x12, 0x12, 0x12, 0x12],
  'paper-low': [0x12, 0x12, 0x12, 0x1e],
  'paper-out': [0x1a, 0x32, 0x12, 0x7e],
  'cover-open': [0x1a, 0x16, 0x12, 0x12],
  offline: [0x1a, 0x12, 0x12, 0x12],
  'cutter-stuck': [0x1a, 0x52, 0x1a, 0x12],
  jammed: [0x1a, 0x52, 0x16, 0x12],
};
