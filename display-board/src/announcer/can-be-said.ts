import type { HouseVoice } from '@motcua/contracts/board';
import type { Language } from '@motcua/contracts/languages';

/** The languages that are heard: those the board brings along, and those for which the shop has a voice of its own. */
export function canBeSaid(
  builtIn: readonly Language[],
  houseVoices: readonly HouseVoice[],
): ReadonlySet<Language> {
  return new Set([...builtIn, ...houseVoices.map(({ language }) => language)]);
}
