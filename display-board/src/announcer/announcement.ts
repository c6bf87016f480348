import type { Language } from '@motcua/contracts/languages';
import type { ClipToken } from '@motcua/rules/voice/token';

/** A number to be called aloud. */
export type SpokenNumber = {
  kind: 'number';
  label: string;
  counter: number;
  language: Language;
  /** How often it has been called, this time included. */
  times: number;
  /** When it was called, by the house's clock in milliseconds. */
  at: number;
};

/** A sentence for everybody: the shop opens, pauses, closes; or the loudspeakers are tried. */
type SpokenNotice = { kind: 'notice'; token: ClipToken; at: number };

export type Announcement = SpokenNumber | SpokenNotice;

/** Whether two announcements would say the same to the same person. */
export function isSame(one: Announcement, other: Announcement): boolean {
  if (one.kind === 'notice') return other.kind === 'notice' && one.token === other.token;
  return other.kind === 'number' && one.label === other.label && one.counter === other.counter;
}
