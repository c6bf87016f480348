import type { DossierState } from '@motcua/contracts/dossiers';
import { finishedStates } from '@motcua/rules/dossiers/state-codes';

/**
 * In which state an imported dossier is kept. Its end date is what is counted; a state that contradicts it is flagged and
 * the date believed. What the older system finished needs nobody's hand any more: it does not wait to be collected.
 */
export function stateOf(
  told: DossierState | null,
  finished: boolean,
): { state: DossierState; flags: string[] } {
  const usual = finished ? 'returned' : 'processing';
  if (told === null) return { state: usual, flags: [] };
  const fits = told !== 'submitted' && told !== 'refused' && finishedStates.has(told) === finished;
  return fits ? { state: told, flags: [] } : { state: usual, flags: ['state-does-not-fit'] };
}
