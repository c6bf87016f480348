import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { KioskSelf } from '@motcua/contracts/hall';
import type { Language } from '@motcua/contracts/languages';
import type { LookUpToPrint } from '@motcua/rules/slips/look-up-slip';
import { dayAt, timeAt } from '@motcua/ui/words/dates.ts';

/**
 * What of a dossier's answer goes onto its slip: what is missing is only counted, because the slip may be left lying.
 * @param at when it is printed, as an instant
 */
export function lookUpToPrint(
  dossier: PublicDossier,
  { paperMm }: Pick<KioskSelf, 'paperMm'>,
  language: Language,
  at: string,
): LookUpToPrint {
  const { timeZone, dueAt, applicantUntil } = dossier;
  const dayOf = (instant: string) => LocalDate.parse(dayAt(instant, timeZone));
  return {
    paperMm,
    language,
    shopNameVi: dossier.shop.nameVi,
    code: dossier.code,
    maskedName: dossier.maskedName,
    procedureNameVi: dossier.procedureNameVi,
    state: dossier.state,
    refused: dossier.refused,
    late: dossier.late,
    dueDay: dueAt === null ? null : dayOf(dueAt),
    missing: dossier.supplement.length,
    owedVnd: dossier.payment?.amountVnd ?? null,
    until: applicantUntil === null ? null : dayOf(applicantUntil),
    resultPlace: dossier.resultPlace,
    printedAt: { date: dayOf(at), time: LocalTime.parse(timeAt(at, timeZone)) },
  };
}
