import type { ClipToken } from '@motcua/rules/voice/token';

/** What was given to the loudspeaker, and when, in seconds of the audio clock. Heard by whoever examines a board. */
export type Announced = {
  /** A number, or the token of a notice. */
  said: string;
  counter: number | null;
  times: number;
  reading: 1 | 2;
  /** With the chime, where there is one. */
  startsAt: number;
  endsAt: number;
  /** `pack` is the voice that said it: one of the board's own, or the shop's (`house-km`). */
  parts: readonly { pack: string; token: ClipToken; startsAt: number; endsAt: number }[];
  /** From the clerk's act to the first sound, and to the first word, by the house's clock. */
  soundAfterMs: number;
  wordAfterMs: number | null;
};

/** Tells the page what is being said, as an event of the window. */
export function tellAnnounced(announced: Announced): void {
  window.dispatchEvent(new CustomEvent('announced', { detail: announced }));
}
