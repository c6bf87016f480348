import type { Language } from '@motcua/contracts/languages';
import { callTokens } from '@motcua/rules/voice/call-tokens';
import { packFor } from '@motcua/rules/voice/pack-for';
import type { Region } from '@motcua/rules/voice/region';
import { spokenAs } from '@motcua/rules/voice/spoken-as';
import type { Token } from '@motcua/rules/voice/token';
import type { Announcement } from './announcement.ts';

export type Sentence = {
  language: Language;
  /** The pack that the board brings along for it. */
  pack: string;
  tokens: readonly Token[];
};

/**
 * What is said for an announcement, a sentence for each language in turn. A notice is for everybody: in Vietnamese.
 * A number that cannot be said at all (a counter beyond 99) has the chime alone.
 */
export function sentencesOf(what: Announcement, region: Region, recorded: ReadonlySet<Language>): Sentence[] {
  if (what.kind === 'notice') return [{ language: 'vi', pack: packFor('vi', region), tokens: [what.token] }];
  return spokenAs(what.language, recorded).aloud.flatMap((language): Sentence[] => {
    try {
      return [{ language, pack: packFor(language, region), tokens: callTokens({ ...what, language }) }];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
}
