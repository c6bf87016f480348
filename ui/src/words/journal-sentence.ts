import type { JournalName } from '@motcua/contracts/journal';
import type { StaffLanguage } from '@motcua/contracts/languages';
import { type JournalFacts, type JournalNames, journalFacts } from './journal-facts.ts';
import { journalSentencesEn } from './journal-sentences.en.ts';
import { journalSentencesVi } from './journal-sentences.vi.ts';

/** A sentence for every name in the journal: a happening without words does not compile. */
export type JournalSentences = Readonly<Record<JournalName, (of: JournalFacts, why: string) => string>>;

const sentences: Record<StaffLanguage, JournalSentences> = { vi: journalSentencesVi, en: journalSentencesEn };

/** What happened, to be read after the name of who did it. A happening newer than this screen is shown by its name. */
export function journalSentence(
  line: { name: string; payload: Readonly<Record<string, unknown>> },
  names: JournalNames,
  language: StaffLanguage,
): string {
  const known = sentences[language];
  if (!isKnown(line.name, known)) return line.name;
  const { why } = line.payload;
  const rule = typeof why === 'object' && why !== null && 'rule' in why ? String(why.rule) : '';
  return known[line.name](journalFacts(line.payload, names), rule);
}

const isKnown = (name: string, known: JournalSentences): name is JournalName => Object.hasOwn(known, name);
