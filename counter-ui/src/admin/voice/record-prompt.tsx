import type { VoiceClip, VoicePackWithClips } from '@motcua/contracts/voice';
import { Button } from '@motcua/ui/components/button.tsx';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { Check, ChevronLeft, ChevronRight, Mic, Play, Square, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { LevelMeter } from './level-meter.tsx';
import { playRecordings, playTake } from './player.ts';
import { PromptWords } from './prompt-words.tsx';
import { sendFile } from './send-file.ts';
import { takeRate } from './take.ts';
import { TakeState } from './take-state.tsx';
import { usePromptTakes } from './use-prompt-takes.ts';
import { useRecorder } from './use-recorder.ts';
import { useStudioKeys } from './use-studio-keys.ts';
import { useVoiceSave } from './use-voice-save.ts';
import { wavOf } from './wav-of.ts';
import { Waveform } from './waveform.tsx';

type RecordPromptProps = {
  voice: VoicePackWithClips;
  prompt: VoiceClip;
  /** From 1. */
  place: number;
  onBefore: () => void;
  onAfter: () => void;
  onKept: () => void;
};

/** The loudness to which the house levels every recording, in dB: so a take is heard before it is kept. */
const levelledDb = -20;

/** One prompt: read it, record it, look at it, hear it, keep it. */
export function RecordPrompt({ voice, prompt, place, onBefore, onAfter, onKept }: RecordPromptProps) {
  const words = useStaffWords(voiceAdminWords);
  const inWords = useProblemWords();
  const stage = useRef<HTMLElement>(null);
  const takes = usePromptTakes(prompt.token);
  const recorder = useRecorder(takes.add);
  const save = useVoiceSave();
  const { now, before } = takes;
  const { reset } = save;
  // What went wrong with one prompt is no matter of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each prompt
  useEffect(() => reset(), [prompt.token, reset]);
  const isRecording = recorder.state === 'recording';
  const canKeep =
    now?.speech != null &&
    (now.fault === null || now.fault === 'too-loud') &&
    !save.isPending &&
    !isRecording;
  useUnsaved(canKeep, words.unsaved);

  const record = () => {
    if (save.isPending || recorder.state === 'reading') return;
    if (isRecording) recorder.stop();
    else void recorder.start();
  };
  const keep = () => {
    if (!now || !canKeep) return;
    const path = `/voice-packs/${voice.packId}/clips/${prompt.token}`;
    const file = wavOf(now.samples, takeRate);
    // Told when nothing is being kept any more, so that the keys are free at the next prompt.
    save.mutate(() => sendFile({ method: 'PUT', path, contentType: 'audio/wav', file }), {
      onSuccess: () => {
        // The house has it: who comes back to this prompt finds the recording that was kept.
        takes.clear();
        onKept();
      },
    });
  };
  const replay = () => {
    if (now?.speech)
      playTake(
        now.samples.subarray(now.speech.from, now.speech.to),
        10 ** ((levelledDb - now.loudnessDb) / 20),
      );
    else if (prompt.recording)
      void playRecordings([`${voice.address}${prompt.token}.opus`]).catch(() => undefined);
  };
  const walk = (go: () => void) => () => recorder.state === 'idle' && !save.isPending && go();
  useStudioKeys({ space: record, enter: keep, before: walk(onBefore), after: walk(onAfter) });

  return (
    // A click must not keep the keys: Enter would press the same button again.
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only gives back the focus that a mouse took away
    <section
      ref={stage}
      tabIndex={-1}
      className="record-prompt"
      aria-label={words.promptOf(place, voice.needed)}
      onClick={({ detail }) => detail > 0 && stage.current?.focus()}
    >
      <PromptWords language={voice.language} prompt={prompt} place={place} needed={voice.needed} />
      <div className="take-view">
        {isRecording && <LevelMeter level={recorder.level} />}
        {!isRecording && now && <Waveform take={now} />}
        {!isRecording && !now && <p className="no-take">{words.noTakeYet}</p>}
      </div>
      <TakeState
        prompt={prompt}
        take={now}
        doing={save.isPending ? 'saving' : recorder.state}
        microphone={recorder.fault}
      />
      {save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      <div className="take-acts">
        <Button
          kind={canKeep ? 'plain' : 'primary'}
          icon={isRecording ? <Square size={18} aria-hidden="true" /> : <Mic size={18} aria-hidden="true" />}
          keyHint={words.keySpace}
          aria-keyshortcuts="Space"
          onClick={record}
        >
          {isRecording ? words.end : words.start}
        </Button>
        <Button
          kind={canKeep ? 'primary' : 'plain'}
          icon={<Check size={18} aria-hidden="true" />}
          keyHint="Enter"
          disabled={!canKeep}
          onClick={keep}
        >
          {words.keep}
        </Button>
        <Button
          icon={<Play size={18} aria-hidden="true" />}
          disabled={isRecording || (!now?.speech && !prompt.recording)}
          onClick={replay}
        >
          {words.replay}
        </Button>
        {before && (
          <Button
            icon={<Undo2 size={18} aria-hidden="true" />}
            disabled={isRecording}
            onClick={takes.restore}
          >
            {words.restore}
          </Button>
        )}
      </div>
      <div className="prompt-steps">
        <Button
          kind="quiet"
          icon={<ChevronLeft size={18} aria-hidden="true" />}
          keyHint="←"
          aria-keyshortcuts="ArrowLeft"
          onClick={walk(onBefore)}
          disabled={place === 1}
        >
          {words.before}
        </Button>
        <Button
          kind="quiet"
          icon={<ChevronRight size={18} aria-hidden="true" />}
          keyHint="→"
          aria-keyshortcuts="ArrowRight"
          onClick={walk(onAfter)}
          disabled={place === voice.needed}
        >
          {words.after}
        </Button>
      </div>
    </section>
  );
}
