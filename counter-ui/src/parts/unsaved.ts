import type { AroundNavHandler } from 'wouter';

/** What must be asked before the page is left, while something on it is not saved; null otherwise. */
let question: string | null = null;

/** Says that something is not saved, or, with null, that nothing is. */
export function setUnsaved(next: string | null): void {
  question = next;
}

/** Goes on only if nothing is unsaved or the person agrees to lose it. */
export const askBeforeLeaving: AroundNavHandler = (navigate, to, options) => {
  if (question !== null && !window.confirm(question)) return;
  question = null;
  navigate(to, options);
};
