import type { DossierLine } from '@motcua/contracts/dossiers';
import type { DossierStep, LineStep } from '@motcua/contracts/steps';
import { toldPlan, toldStep } from './told-steps.ts';

/** A line of a dossier's history, as far as its steps are made from it. */
export type StepLine = Pick<DossierLine, 'act' | 'to' | 'statedAt' | 'detail'>;
/** A step as the history tells it; its clock is beside. */
export type ToldStep = Omit<DossierStep, 'dueAt' | 'late' | 'explanation'>;

type Planned = LineStep[][];
type Told = { steps: ToldStep[]; planned: Planned };

/**
 * The steps of a dossier, made from its lines alone: what was asked of whom, in which stage, and how it ended. A stage
 * begins as soon as the dossier lies with the office and nobody of the stage before is out any more (Decree 61/2018 art.
 * 19.5, 19.6): while an applicant is waited for nothing new begins. A detail that says nothing of a step, of an older
 * system, is passed over.
 */
export function stepsOf(lines: readonly StepLine[]): ToldStep[] {
  const { steps, planned } = lines.reduce<Told>(afterLine, { steps: [], planned: [] });
  const last = lastStage(steps);
  return [
    ...steps,
    ...planned.flatMap((stage, index) =>
      stage.map((step) => ({ ...fresh(step, last + index + 1), state: 'planned' as const })),
    ),
  ];
}

/** Opinions that were asked for and are not back. */
export const stepsOut = (steps: readonly ToldStep[]): ToldStep[] =>
  steps.filter(({ kind, state }) => kind === 'opinion' && state === 'open');

function afterLine(told: Told, line: StepLine): Told {
  const after = whatItSays(told, line);
  const [next, ...later] = after.planned;
  if (next === undefined || line.to !== 'processing' || stepsOut(after.steps).length > 0) return after;
  return { steps: [...after.steps, ...begun(next, lastStage(after.steps) + 1, line)], planned: later };
}

function whatItSays(told: Told, line: StepLine): Told {
  const { steps, planned } = told;
  const { detail, statedAt: at } = line;
  switch (line.act) {
    case 'consult': {
      const plan = toldPlan(detail);
      if (plan !== null) return { steps, planned: plan };
      const one = toldStep(detail);
      if (one === null) return told;
      // Asked beside those who are out already, it belongs to their stage.
      const stage = stepsOut(steps).at(-1)?.stage ?? lastStage(steps) + 1;
      return { steps: [...steps, ...begun([one], stage, line)], planned };
    }
    case 'answer-consultation': {
      const without = detail.without === true;
      const ends = (step: ToldStep) => without || step.agencyId === detail.agencyId;
      const answer = typeof detail.answer === 'string' ? detail.answer : null;
      return { steps: steps.map(ended(at, ends, without ? 'unanswered' : 'back', answer)), planned };
    }
    case 'pass-on': {
      const to = toldStep({ ...detail, agencyId: detail.toAgencyId, question: '' });
      // Whoever was asked and now gets the file itself owes no opinion any more.
      const before = steps
        .map(ended(at, ({ agencyId }) => agencyId === detail.toAgencyId, 'unanswered', null))
        .map(filePassed(at));
      if (to === null) return { steps: before, planned };
      const file = { ...fresh(to, lastStage(before) + 1), kind: 'file' as const, beganAt: at };
      return { steps: [...before, file], planned };
    }
    case 'decide':
    case 'refuse-to-settle':
    case 'withdraw':
    case 'stop':
    case 'let-supplement-lapse':
      return {
        steps: steps.map(ended(at, () => true, 'unanswered', null)).map(filePassed(at)),
        planned: [],
      };
    default:
      return told;
  }
}

const lastStage = (steps: readonly ToldStep[]) => steps.reduce((most, { stage }) => Math.max(most, stage), 0);

const fresh = ({ agencyId, share, question }: LineStep, stage: number): ToldStep => ({
  stage,
  agencyId,
  kind: 'opinion',
  state: 'open',
  share,
  question,
  answer: null,
  beganAt: null,
  endedAt: null,
});

const begun = (steps: readonly LineStep[], stage: number, line: StepLine): ToldStep[] =>
  steps.map((step) => ({ ...fresh(step, stage), beganAt: line.statedAt }));

const ended =
  (at: string, ends: (step: ToldStep) => boolean, state: 'back' | 'unanswered', answer: string | null) =>
  (step: ToldStep): ToldStep =>
    step.kind === 'opinion' && step.state === 'open' && ends(step)
      ? { ...step, state, answer, endedAt: at }
      : step;

const filePassed =
  (at: string) =>
  (step: ToldStep): ToldStep =>
    step.kind === 'file' && step.state === 'open' ? { ...step, state: 'back', endedAt: at } : step;
