import type { Language } from '@motcua/contracts/languages';

/**
 * In which languages a call is said aloud, in their order: in the ticket's, then in Vietnamese. A language nobody has
 * recorded is never replaced by another one in silence: it is named, and the board shows its words instead.
 * @param recorded the languages that have a pack with recordings
 * @returns `aloud` may be empty, then only the chime is heard; `onlyShown` says what nobody could record yet
 */
export function spokenAs(
  language: Language,
  recorded: ReadonlySet<Language>,
): { aloud: Language[]; onlyShown: Language[] } {
  const wanted: Language[] = language === 'vi' ? ['vi'] : [language, 'vi'];
  return {
    aloud: wanted.filter((one) => recorded.has(one)),
    onlyShown: wanted.filter((one) => !recorded.has(one)),
  };
}
