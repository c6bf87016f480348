import type { DossierStep } from '@motcua/contracts/steps';

type Spanned = Pick<DossierStep, 'beganAt' | 'dueAt' | 'endedAt'>;

/** Where a step lies on the common line of time of all steps, each from 0 to 1; null before it begins. */
export type StepSpan = { from: number; due: number; gone: number };

/**
 * The bars of a dossier's steps on one line of time, from the first beginning to whatever comes last: a due date, an
 * end, or now while somebody is out. They are looked at; the dates beside them are what counts.
 * @param now epoch milliseconds
 */
export function stepSpans(steps: readonly Spanned[], now: number): (StepSpan | null)[] {
  const begun = steps.filter(({ beganAt }) => beganAt !== null);
  const first = Math.min(...begun.map(({ beganAt }) => Date.parse(beganAt ?? '')));
  const last = Math.max(
    ...begun.flatMap((step) => [dueOf(step, first), endOf(step, now)]),
    // A line of no length has no place on it.
    first + 1,
  );
  const place = (at: number) => Math.min(1, Math.max(0, (at - first) / (last - first)));
  return steps.map((step) =>
    step.beganAt === null
      ? null
      : {
          from: place(Date.parse(step.beganAt)),
          due: place(dueOf(step, first)),
          gone: place(endOf(step, now)),
        },
  );
}

const dueOf = ({ dueAt, endedAt }: Spanned, first: number) => Date.parse(dueAt ?? endedAt ?? '') || first;
const endOf = ({ endedAt }: Spanned, now: number) => (endedAt === null ? now : Date.parse(endedAt));
