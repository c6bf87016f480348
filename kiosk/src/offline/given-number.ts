import type { OfflineVisit } from '@motcua/contracts/offline';
import type { Series } from './series.ts';

/** A number that this kiosk gave by itself, as it is kept on the disk until the house has taken it in. */
export type GivenNumber = {
  /** `2026-11-24 K2 007`: one per number, and in the order in which they were given. */
  id: string;
  series: Series;
  /** When the house was last heard before this outage, ISO 8601. */
  outOfReachSince: string;
  visit: OfflineVisit;
  label: string;
  /** Four letters by which the slip can be told from a home-made one. */
  checkCode: string;
  /** The question it answers: asked twice, the same number is given. */
  question: string;
  /** Whether its holder has seen it to the end, or has it on paper. */
  isHanded: boolean;
  /** `unplaced`: the house could make nothing of it; the staff must see it. */
  fate: 'kept' | 'taken-in' | 'unplaced';
};
