import type { DossierFacts } from './facts.ts';

/** Which dossier, and by which circular the form is: a page that was torn off is known again. */
export function footOf(
  { dossier, set }: Pick<DossierFacts, 'dossier' | 'set'>,
  number: string | null,
): string {
  const code = dossier.code ?? dossier.externalCode ?? '';
  if (number === null) return code;
  return [`Mẫu số ${number}, ${set.source}`, code].filter((part) => part !== '').join(' · ');
}
