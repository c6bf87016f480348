import type { VoicePackWithClips } from '@motcua/contracts/voice';
import { Button } from '@motcua/ui/components/button.tsx';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { firstToRecord, nextPrompt } from './next-prompt.ts';
import { PromptList } from './prompt-list.tsx';
import { RecordPrompt } from './record-prompt.tsx';
import { TestCallButton } from './test-call-button.tsx';
import './studio.css';

/** Where a voice is recorded: all its prompts, and the one that is said now. */
export function Studio({ voice, onBack }: { voice: VoicePackWithClips; onBack: () => void }) {
  const words = useStaffWords(voiceAdminWords);
  const [at, setAt] = useState(() => firstToRecord(voice.clips));
  const { clips, recorded, needed } = voice;
  const prompt = clips[at];
  const go = (place: number) => setAt(Math.max(0, Math.min(clips.length - 1, place)));
  return (
    <div className="studio">
      <header className="studio-head">
        <Button kind="quiet" icon={<ArrowLeft size={18} aria-hidden="true" />} onClick={onBack}>
          {words.back}
        </Button>
        <h1>{voice.name}</h1>
        <div className="studio-progress">
          <progress max={needed} value={recorded} aria-label={words.recorded} />
          <strong role="status" className="tabular">
            {words.progress(recorded, needed)}
          </strong>
        </div>
      </header>
      <div className="studio-body">
        <PromptList language={voice.language} clips={clips} at={at} onOpen={go} />
        {prompt && (
          <RecordPrompt
            voice={voice}
            prompt={prompt}
            place={at + 1}
            onBefore={() => go(at - 1)}
            onAfter={() => go(at + 1)}
            onKept={() => go(nextPrompt(clips, at))}
          />
        )}
      </div>
      <TestCallButton voice={voice} />
    </div>
  );
}
