import type { DossierFacts } from './facts.ts';

/** Who took a dossier in signs for it, even where a colleague prints the paper. */
export function receivedBy({ dossier, madeBy }: Pick<DossierFacts, 'dossier' | 'madeBy'>): string {
  return dossier.lines.find((line) => line.act === 'receive')?.byName ?? madeBy;
}
