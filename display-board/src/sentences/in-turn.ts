import type { BoardSentence } from '@motcua/contracts/board';
import type { Language } from '@motcua/contracts/languages';
import { pagesOf } from './pages-of.ts';

/** What stands at the foot of the board for some seconds. */
export type Shown = { text: string; language: Language };

/**
 * The sentences in the order of their turns: the shop's own words and the fees alternate, and the shorter of the two
 * lists comes again, so that twelve fees never hide a notice for two minutes. Each is said in the board's languages one after the other, in those somebody wrote it in;
 * one that has none of them is said in Vietnamese.
 * @param room how many letters of each language stand at once
 */
export function inTurn(
  sentences: readonly BoardSentence[],
  languages: readonly Language[],
  room: Record<Language, number>,
): Shown[] {
  const fees = sentences.filter(({ kind }) => kind === 'fees');
  const words = sentences.filter(({ kind }) => kind !== 'fees');
  const mixed = Array.from({ length: Math.max(fees.length, words.length) }, (_, index) => [
    words[index % Math.max(1, words.length)],
    fees[index % Math.max(1, fees.length)],
  ])
    .flat()
    .filter((one) => one !== undefined);
  return mixed.flatMap(({ textVi, textKm, textEn }) => {
    const said = { vi: textVi, km: textKm, en: textEn };
    const written = languages.filter((language) => said[language] !== null);
    return (written.length === 0 ? (['vi'] as const) : written).flatMap((language) =>
      pagesOf(said[language] ?? textVi, room[language]).map((text) => ({ text, language })),
    );
  });
}
