import type { DeadlineTrouble } from '@motcua/contracts/deadlines';

/** No date can be said, and why. Nothing is guessed instead: a wrong date on paper is worse than none. */
export class DeadlineError extends Error {
  readonly code: DeadlineTrouble;
  /** What the words need: a date, an amount. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: DeadlineTrouble, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'DeadlineError';
    this.code = code;
    this.params = params;
  }
}
