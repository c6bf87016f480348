import type { Dossier } from '@motcua/contracts/dossiers';

/** The procedure, with the case of it where there are several. */
export function whatIsAsked({
  procedureNameVi,
  caseVi,
}: Pick<Dossier, 'procedureNameVi' | 'caseVi'>): string {
  return caseVi === '' ? procedureNameVi : `${procedureNameVi} (${caseVi})`;
}
