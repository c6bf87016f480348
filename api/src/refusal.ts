import type { ProblemCode, ProblemParams, Verdict } from '@motcua/contracts/problems';

/** An expected no, with its code and the values its words need. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, params: ProblemParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** Turns a rule's no into a refusal. */
export function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new Refusal(verdict.code, verdict.params);
}

/** What must exist for the act to go on; refused as not found where it does not. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Refusal('not-found');
  return thing;
}
