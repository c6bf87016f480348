import type { ProblemCode } from '@motcua/contracts/problems';

/** What was asked of the shop, and how it went. */
export type ActsCounted = {
  /** Writes that were done. */
  done: number;
  refused: Map<ProblemCode, number>;
  /** Neither done nor refused: no answer, or one that makes no sense. */
  errors: number;
  /** How long each answer took, in milliseconds. */
  answerMs: number[];
};

export function countNothing(): ActsCounted {
  return { done: 0, refused: new Map(), errors: 0, answerMs: [] };
}
