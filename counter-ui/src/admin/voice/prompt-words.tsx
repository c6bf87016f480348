import type { Language } from '@motcua/contracts/languages';
import type { VoiceClip } from '@motcua/contracts/voice';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { MoveRight, TrendingDown } from 'lucide-react';

type PromptWordsProps = { language: Language; prompt: VoiceClip; place: number; needed: number };

/** What is to be said, large, and how the voice ends. */
export function PromptWords({ language, prompt, place, needed }: PromptWordsProps) {
  const words = useStaffWords(voiceAdminWords);
  const falls = prompt.ending === 'falls';
  return (
    <div className="prompt-words">
      <p className="prompt-place tabular">{words.promptOf(place, needed)}</p>
      <p className="prompt-text" lang={language} data-long={prompt.words.length > 40 || undefined}>
        {prompt.words}
      </p>
      <p className="prompt-ending">
        {falls ? <TrendingDown size={20} aria-hidden="true" /> : <MoveRight size={20} aria-hidden="true" />}
        {falls ? words.falls : words.staysLevel}
      </p>
    </div>
  );
}
