import type { DossierState } from '@motcua/contracts/dossiers';

/** The numbers by which provincial systems tell the national portal where a dossier stands. */
export const stateCodes: Readonly<Record<DossierState, number>> = {
  submitted: 1,
  received: 2,
  refused: 3,
  processing: 4,
  supplement: 5,
  financial: 6,
  withdrawn: 7,
  stopped: 8,
  decided: 9,
  returned: 10,
};

/** From which nothing but a correction leads on. */
const closedStates: ReadonlySet<DossierState> = new Set<DossierState>([
  'refused',
  'withdrawn',
  'stopped',
  'returned',
]);

/** In which the office owes nothing any more: the clock has stopped. */
export const finishedStates: ReadonlySet<DossierState> = new Set<DossierState>([...closedStates, 'decided']);
