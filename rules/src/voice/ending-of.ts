import type { ClipToken } from './token.ts';

/** Whether the voice falls at the end of a recording, because a phrase ends there, or stays level for what follows. */
export function endingOf(token: ClipToken): 'level' | 'falls' {
  return token.endsWith('.final') || /^(counter\.|notice\.|call\.result$)/.test(token) ? 'falls' : 'level';
}
