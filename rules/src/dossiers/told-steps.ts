import type { Term } from '@motcua/contracts/deadlines';
import type { LineStep } from '@motcua/contracts/steps';

type Detail = Record<string, unknown>;

/** The one step a line tells of; null where it tells of none. Whatever else stands beside it is left out. */
export function toldStep({ agencyId, share, question }: Detail): LineStep | null {
  if (typeof agencyId !== 'string' || typeof question !== 'string' || !isTerm(share)) return null;
  return { agencyId: agencyId as LineStep['agencyId'], share, question };
}

/** The stages a line tells of; null where it tells of none, or where one of their steps is none. */
export function toldPlan({ stages }: Detail): LineStep[][] | null {
  if (!Array.isArray(stages)) return null;
  const told = stages.map((stage: unknown) =>
    Array.isArray(stage) ? stage.map((step: unknown) => (isDetail(step) ? toldStep(step) : null)) : [null],
  );
  const whole = told.filter((stage): stage is LineStep[] => stage.every((step) => step !== null));
  return whole.length === told.length ? whole : null;
}

const isDetail = (told: unknown): told is Detail => typeof told === 'object' && told !== null;

const isTerm = (share: unknown): share is Term =>
  isDetail(share) &&
  Number.isInteger(share.amount) &&
  Number(share.amount) > 0 &&
  typeof share.unit === 'string';
