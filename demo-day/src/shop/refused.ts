import type { ProblemCode } from '@motcua/contracts/problems';

/** The shop said no, for a reason that has a code. */
export class Refused extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
  }
}
