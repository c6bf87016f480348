import type { ApplicantMatter } from '@motcua/contracts/applicant-matters';
import type { DossierState } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { maskedName } from '@motcua/rules/dossiers/plain-name';
import { applicantLettersWords } from '@motcua/ui/words/applicant-letters.ts';
import { dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';

/** What a letter is made from. */
type About = {
  matter: ApplicantMatter;
  language: Language;
  fullName: string;
  code: string | null;
  state: DossierState;
  dueAt: string | null;
  agencyVi: string;
  shop: { nameVi: string; nameEn: string; timeZone: string };
  /** The page of the look-up with the receipt's token; null where nobody has said how people reach the house. */
  lookUpAddress: string | null;
};

/**
 * What an applicant reads: a masked name, what has happened, the code and where to look. Whoever else reads the telephone
 * learns no number and no name from it.
 */
export function letterOf(about: About): { subject: string; text: string } {
  const { language, code, shop } = about;
  const words = applicantLettersWords[language];
  const shopName = nameIn(shop, language);
  const lines = [
    words.dear(maskedName(about.fullName)),
    saidOf(about, shopName),
    code === null ? null : words.code(code),
    about.lookUpAddress === null ? null : words.lookUp(about.lookUpAddress),
    words.byMachine,
  ];
  return {
    subject: code === null ? words.subjectNoCode(shopName) : words.subject(shopName, code),
    text: `${lines.filter((line) => line !== null).join('\n')}\n`,
  };
}

function saidOf({ matter, language, state, dueAt, agencyVi, shop }: About, shopName: string): string {
  const words = applicantLettersWords[language];
  const due =
    dueAt === null
      ? ''
      : `${timeAt(dueAt, shop.timeZone)}, ${dayInWords(dayAt(dueAt, shop.timeZone), language)}`;
  switch (matter) {
    case 'received':
      return words.received(shopName, due);
    case 'supplement':
      return words.supplement;
    case 'result':
      return words.result;
    case 'refused':
      return state === 'decided' ? words.notSettled : words.refused;
    case 'apology':
      return words.apology(agencyVi, due);
  }
}
