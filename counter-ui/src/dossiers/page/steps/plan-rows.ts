import type { RouteBody } from '@motcua/contracts/routes';
import type { DossierStep } from '@motcua/contracts/steps';

type Stages = RouteBody<'POST /dossiers/:dossierId/steps'>['stages'];

export const planUnits = ['working_day', 'working_hour', 'half_day', 'calendar_day'] as const;
type PlanUnit = (typeof planUnits)[number];

/** One step as it is filled in; numbers stay text until they are sent. */
export type PlanRow = {
  key: number;
  agencyId: string;
  amount: string;
  unit: PlanUnit;
  question: string;
  /** At once with the row above it; the first row has none. */
  together: boolean;
};

export const emptyRow = (key: number): PlanRow => ({
  key,
  agencyId: '',
  amount: '2',
  unit: 'working_day',
  question: '',
  together: false,
});

/** What is planned and has not begun, to be changed; where nothing is, one empty row to begin with. */
export function rowsOf(steps: readonly DossierStep[]): PlanRow[] {
  const planned = steps.filter(({ state }) => state === 'planned');
  if (planned.length === 0) return [emptyRow(0)];
  return planned.map(({ agencyId, share, question, stage }, index) => ({
    key: index,
    agencyId,
    amount: String(share.amount),
    unit: planUnits.find((unit) => unit === share.unit) ?? 'working_day',
    question,
    together: stage === planned[index - 1]?.stage,
  }));
}

/** The rows as stages: a row that begins at once with the one above it is in its stage. */
export function stagesOf(rows: readonly PlanRow[]): Stages {
  const stages: Stages = [];
  for (const { agencyId, amount, unit, question, together } of rows) {
    const step = { agencyId, share: { amount: Number(amount), unit }, question: question.trim() };
    const last = stages.at(-1);
    if (together && last) last.push(step);
    else stages.push([step]);
  }
  return stages;
}

export const isRowFilled = ({ agencyId, amount, question }: PlanRow): boolean =>
  agencyId !== '' && /^[1-9]\d{0,3}$/.test(amount.trim()) && question.trim() !== '';

/** Whether an agency stands twice in one stage. */
export const standsTwice = (rows: readonly PlanRow[]): boolean =>
  stagesOf(rows).some((stage) => {
    const named = stage.map(({ agencyId }) => agencyId).filter((agencyId) => agencyId !== '');
    return new Set(named).size < named.length;
  });
