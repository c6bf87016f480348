import { endingOf } from '@motcua/rules/voice/ending-of';
import type { ClipToken } from '@motcua/rules/voice/token';

/**
 * What the engine is given for a recording: a full stop makes the voice fall, a comma keeps it level, because more of
 * the sentence follows.
 */
export function spokenText(token: ClipToken, text: string): string {
  if (/[.!?]$/.test(text)) return text;
  return `${text}${endingOf(token) === 'falls' ? '.' : ','}`;
}
