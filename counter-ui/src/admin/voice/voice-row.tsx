import type { VoicePackId } from '@motcua/contracts/ids';
import type { VoicePackSummary } from '@motcua/contracts/voice';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { RemoveVoiceDialog } from './remove-voice-dialog.tsx';
import { useVoiceSave } from './use-voice-save.ts';
import { VoiceDialog } from './voice-dialog.tsx';

type VoiceRowProps = {
  voice: VoicePackSummary;
  /** Null for somebody who only looks. */
  onRecord: ((packId: VoicePackId) => void) | null;
};

/** One of the shop's own voices and what can be done with it. */
export function VoiceRow({ voice, onRecord }: VoiceRowProps) {
  const words = useStaffWords(voiceAdminWords);
  const inWords = useProblemWords();
  const save = useVoiceSave();
  const [open, setOpen] = useState<'about' | 'remove' | null>(null);
  const close = () => setOpen(null);
  const { packId, name, inUse, recorded, needed } = voice;
  const missing = needed - recorded;
  const setUse = (use: boolean) =>
    save.mutate((key) =>
      ask('PATCH /voice-packs/:packId', { params: { packId }, body: { inUse: use }, key }),
    );
  return (
    <tr>
      <td>
        <strong>{name}</strong>
        <small className="voice-licence">{voice.licence}</small>
        {save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      </td>
      <td>{voice.madeBy === 'machine' ? words.byMachine : voice.speaker}</td>
      <td>
        <span className="tabular">{words.progress(recorded, needed)}</span>
        {missing > 0 && <small className="voice-note">{words.lacks(missing)}</small>}
        {inUse && (
          <span className="voice-in-use">
            <CircleCheck size={18} aria-hidden="true" />
            {words.inUse}
          </span>
        )}
      </td>
      <td className="only-acts">
        {onRecord && (
          <div className="voice-acts">
            <Button
              aria-label={inUse ? words.stopOf(name) : words.speakWith(name)}
              disabled={save.isPending || (!inUse && missing > 0)}
              onClick={() => setUse(!inUse)}
            >
              {inUse ? words.stop : words.speakWithThis}
            </Button>
            <Button aria-label={words.recordOf(name)} onClick={() => onRecord(packId)}>
              {words.record}
            </Button>
            <div className="voice-more">
              <button
                type="button"
                className="text-button"
                aria-label={words.aboutOf(name)}
                onClick={() => setOpen('about')}
              >
                {words.about}
              </button>
              <a
                className="text-button"
                aria-label={words.takeOutOf(name)}
                href={`/api/v1/voice-packs/${packId}/pack.zip`}
                download
              >
                {words.takeOut}
              </a>
              {!inUse && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={words.removeOf(name)}
                  onClick={() => setOpen('remove')}
                >
                  {words.remove}
                </button>
              )}
            </div>
          </div>
        )}
        {open === 'about' && <VoiceDialog voice={voice} onClose={close} />}
        {open === 'remove' && <RemoveVoiceDialog voice={voice} onClose={close} />}
      </td>
    </tr>
  );
}
