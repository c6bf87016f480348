import type { Language } from '@motcua/contracts/languages';
import type { OfTheHouse } from './voice-settings.ts';

/** Where recordings are fetched from. */
export type VoiceSource = {
  /** What it is called where something is wrong with it: `vi-south`, `house-km`. */
  name: string;
  /** Ending in a slash. */
  address: string;
  headers: Readonly<Record<string, string>>;
};

/**
 * The voices that can say a sentence, in the order in which they are tried: the shop's own, then the one the board brings
 * along.
 * @param builtIn where the board's own packs lie, ending in a slash
 * @param pack the board's own pack of that language
 */
export function voiceSources(
  builtIn: string,
  { voices, deviceToken }: OfTheHouse,
  { language, pack }: { language: Language; pack: string },
): VoiceSource[] {
  const own: VoiceSource = { name: pack, address: `${builtIn}${pack}/`, headers: {} };
  const house = voices.find((voice) => voice.language === language);
  if (!house) return [own];
  const headers: Record<string, string> =
    deviceToken === null ? {} : { authorization: `Bearer ${deviceToken}` };
  return [{ name: `house-${language}`, address: house.address, headers }, own];
}
