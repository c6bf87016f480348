import type { DossierPaper } from '@motcua/contracts/dossiers';
import { Refusal } from '../refusal.ts';

/** Only what is complete is received: one paper missing, and the house says how many. */
export function receiveComplete(papers: readonly DossierPaper[]): void {
  const missing = papers.filter((paper) => paper.missing).length;
  if (missing > 0) throw new Refusal('papers-missing', { missing });
}
