import type { VoicePackWithClips } from '@motcua/contracts/voice';
import { Button } from '@motcua/ui/components/button.tsx';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { playRecordings } from './player.ts';
import { testCall, triedCall } from './test-call.ts';

/** Plays a real call out of the recordings that are there, or says which are missing for it. */
export function TestCallButton({ voice }: { voice: VoicePackWithClips }) {
  const words = useStaffWords(voiceAdminWords);
  const [said, setSaid] = useState<string | null>(null);
  const call = async () => {
    const test = testCall(voice);
    if (!test.can) return setSaid(words.testLacks(test.missing.map((one) => `“${one}”`).join(', ')));
    setSaid(words.testCalling(triedCall.label, triedCall.counter));
    await playRecordings(test.parts).catch(() => setSaid(words.testFailed));
  };
  return (
    <footer className="studio-foot">
      <Button icon={<Volume2 size={18} aria-hidden="true" />} onClick={() => void call()}>
        {words.testCall}
      </Button>
      <p role="status">{said ?? (voice.recorded === voice.needed ? words.allRecorded : words.keys)}</p>
    </footer>
  );
}
