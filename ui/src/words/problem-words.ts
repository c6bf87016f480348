import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';

/** A sentence for every code: a code without words does not compile. */
export type ProblemWords = Readonly<Record<ProblemCode, (params: ProblemParams) => string>>;
