import type { VoiceClip } from '@motcua/contracts/voice';
import type { TakeFault } from '@motcua/rules/voice/judge-take';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { type VoiceAdminWords, voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import type { MicrophoneFault } from './open-microphone.ts';
import { inSeconds, keptSeconds, type Take } from './take.ts';
import type { RecorderState } from './use-recorder.ts';

type TakeStateProps = {
  prompt: VoiceClip;
  take: Take | null;
  doing: RecorderState | 'saving';
  microphone: MicrophoneFault | null;
};

const faultWords = (words: VoiceAdminWords): Record<TakeFault, string> => ({
  silent: words.takeSilent,
  'too-short': words.takeTooShort,
  'too-quiet': words.takeTooQuiet,
  'too-loud': words.takeTooLoud,
});

const microphoneWords = (words: VoiceAdminWords): Record<MicrophoneFault, string> => ({
  insecure: words.microphoneInsecure,
  refused: words.microphoneRefused,
  none: words.microphoneNone,
});

/** How it stands with the prompt, in one sentence that is also heard. */
export function TakeState({ prompt, take, doing, microphone }: TakeStateProps) {
  const words = useStaffWords(voiceAdminWords);
  const { language } = useStaffLanguage();
  const tell = (): { text: string; look: 'plain' | 'good' | 'bad' | 'live' } => {
    if (microphone) return { text: microphoneWords(words)[microphone], look: 'bad' };
    if (doing === 'recording') return { text: words.listening, look: 'live' };
    if (doing === 'reading') return { text: words.preparing, look: 'plain' };
    if (doing === 'saving') return { text: words.saving, look: 'plain' };
    if (take?.fault) return { text: faultWords(words)[take.fault], look: 'bad' };
    if (take) return { text: words.good(keptSeconds(take, language)), look: 'good' };
    if (!prompt.recording) return { text: words.notYet, look: 'plain' };
    return { text: words.kept(inSeconds(prompt.recording.milliseconds, language)), look: 'good' };
  };
  const { text, look } = tell();
  return (
    <p className={`take-state take-${look}`} role="status">
      {text}
    </p>
  );
}
