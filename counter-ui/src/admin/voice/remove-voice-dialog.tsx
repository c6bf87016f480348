import type { VoicePackSummary } from '@motcua/contracts/voice';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useVoiceSave } from './use-voice-save.ts';

/** A voice goes with all its recordings: asked once, because it does not come back. */
export function RemoveVoiceDialog({ voice, onClose }: { voice: VoicePackSummary; onClose: () => void }) {
  const words = useStaffWords(voiceAdminWords);
  const inWords = useProblemWords();
  const save = useVoiceSave({ onSaved: onClose });
  const params = { packId: voice.packId };
  return (
    <Dialog
      title={words.removeOf(voice.name)}
      confirm={words.remove}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() => save.mutate((key) => ask('DELETE /voice-packs/:packId', { params, key }))}
      onClose={onClose}
    >
      <p>{words.removeLead(voice.recorded)}</p>
    </Dialog>
  );
}
