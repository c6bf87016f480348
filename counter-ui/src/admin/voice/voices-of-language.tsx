import type { VoicePackId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { BuiltInVoice, VoicePackSummary } from '@motcua/contracts/voice';
import { languageNames } from '@motcua/ui/words/languages.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { BuiltInRow } from './built-in-row.tsx';
import { VoiceRow } from './voice-row.tsx';

type VoicesOfLanguageProps = {
  language: Language;
  packs: readonly VoicePackSummary[];
  builtIn: readonly BuiltInVoice[];
  onRecord: ((packId: VoicePackId) => void) | null;
};

/** The shop's own voices of one language above those that every board brings along. */
export function VoicesOfLanguage({ language, packs, builtIn, onRecord }: VoicesOfLanguageProps) {
  const words = useStaffWords(voiceAdminWords);
  const recorded = builtIn.filter((voice) => voice.recorded !== null);
  const ownSpeaks = packs.some(({ inUse }) => inUse);
  return (
    <section className="voices-of">
      <h2 lang={language}>{languageNames[language]}</h2>
      {packs.length + recorded.length === 0 && <p className="empty-note">{words.noMachineVoice}</p>}
      {packs.length + recorded.length > 0 && (
        <table className="admin-table">
          <thead>
            <tr>
              <th>{words.name}</th>
              <th>{words.speaker}</th>
              <th>{words.recorded}</th>
              <th className="only-acts" aria-label={words.acts} />
            </tr>
          </thead>
          <tbody>
            {packs.map((voice) => (
              <VoiceRow key={voice.packId} voice={voice} onRecord={onRecord} />
            ))}
            {recorded.map((voice) => (
              <BuiltInRow key={voice.pack} voice={voice} speaks={!ownSpeaks} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
