import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { Refusal } from '../refusal.ts';

/** Runs a rule of deadlines: what makes no date becomes a refusal with the rule's own code for the words. */
export function refuseDeadline<Made>(rule: () => Made): Made {
  try {
    return rule();
  } catch (error) {
    if (error instanceof DeadlineError)
      throw new Refusal('no-due-date', { trouble: error.code, ...error.params });
    throw error;
  }
}
