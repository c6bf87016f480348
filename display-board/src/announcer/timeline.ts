import { type ClipToken, isClip, type Token } from '@motcua/rules/voice/token';

/** A recording in its place: seconds from the beginning of the sentence. */
export type Placed = { token: ClipToken; startsAt: number; endsAt: number };

type Gaps = { gapMs: number; pauseMs: number };

/**
 * Lays the recordings of a sentence one behind the other.
 * @param lengthOf a recording's length in seconds
 */
export function timeline(
  tokens: readonly Token[],
  lengthOf: (token: ClipToken) => number,
  { gapMs, pauseMs }: Gaps,
): Placed[] {
  let at = 0;
  return tokens.flatMap((token): Placed[] => {
    if (!isClip(token)) {
      at += pauseMs / 1_000;
      return [];
    }
    const endsAt = at + lengthOf(token);
    const placed = { token, startsAt: at, endsAt };
    at = endsAt + gapMs / 1_000;
    return [placed];
  });
}
