import type { SectorCode } from '@motcua/contracts/ids';

/** What is noted while the day goes on, to be summed up in the evening. Minutes are the day's own. */
export type Diary = {
  tickets: number;
  /** How long each served stop had waited, its person free, before it was called. */
  waits: { sector: SectorCode; minutes: number }[];
  missed: number;
  returned: number;
  cancelled: number;
  held: number;
  transferred: number;
  outOfTurn: number;
  undone: number;
  pauses: number;
};

export function emptyDiary(): Diary {
  return {
    tickets: 0,
    waits: [],
    missed: 0,
    returned: 0,
    cancelled: 0,
    held: 0,
    transferred: 0,
    outOfTurn: 0,
    undone: 0,
    pauses: 0,
  };
}
