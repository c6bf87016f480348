import type { Language } from '@motcua/contracts/languages';
import type { VoiceClip } from '@motcua/contracts/voice';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';

type PromptListProps = {
  language: Language;
  clips: readonly VoiceClip[];
  at: number;
  onOpen: (place: number) => void;
};

/** Every prompt of a voice, which of them are recorded, and which one is open. */
export function PromptList({ language, clips, at, onOpen }: PromptListProps) {
  const words = useStaffWords(voiceAdminWords);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav className="prompt-list" aria-label={words.prompts}>
      <ol ref={list}>
        {clips.map((clip, index) => (
          <li key={clip.token}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              aria-label={`${clip.words}: ${clip.recording ? words.isRecorded : words.notRecorded}`}
              onClick={() => onOpen(index)}
            >
              <span lang={language}>{clip.words}</span>
              {clip.recording && <Check size={18} aria-hidden="true" />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
