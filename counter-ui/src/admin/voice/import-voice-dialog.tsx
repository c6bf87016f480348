import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { faultInWords } from './fault-in-words.ts';
import { sendFile } from './send-file.ts';
import { useVoiceSave } from './use-voice-save.ts';

/** Brings in a voice that was packed elsewhere, and says how far it is, or which prompt is wrong. */
export function ImportVoiceDialog({ onClose }: { onClose: () => void }) {
  const words = useStaffWords(voiceAdminWords);
  const inWords = useProblemWords();
  const { shopId } = useShopSettings().settings.shop;
  const save = useVoiceSave({ onSaved: onClose });
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);

  const bringIn = () => {
    if (file === null) return;
    setShare(0);
    const path = `/shops/${shopId}/voice-packs/imports`;
    save.mutate((key) =>
      sendFile({ method: 'POST', path, contentType: 'application/zip', file, key, onProgress: setShare }),
    );
  };
  return (
    <Dialog
      title={words.importVoice}
      confirm={words.bringIn}
      canConfirm={file !== null}
      asking={save.isPending}
      problem={
        save.error && <ProblemNote>{faultInWords(save.error, words) ?? inWords(save.error)}</ProblemNote>
      }
      onConfirm={bringIn}
      onClose={onClose}
    >
      <p>{words.importLead}</p>
      <Field label={words.chooseFile}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            type="file"
            accept=".zip,application/zip"
            onChange={(event) => {
              save.reset();
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        )}
      </Field>
      {save.isPending && (
        <p className="sending" role="status">
          <progress max={1} value={share} aria-label={words.sending} />
          {`${words.sending}: ${Math.round(100 * share)} %`}
        </p>
      )}
    </Dialog>
  );
}
