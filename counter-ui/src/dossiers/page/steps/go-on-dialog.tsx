import type { Dossier } from '@motcua/contracts/dossiers';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { ProblemNote } from '../../../parts/problem-note.tsx';
import { useProblemWords } from '../../../parts/use-problem-words.ts';
import { useStepAct } from './use-step-act.ts';

type GoOnDialogProps = { dossier: Dossier; onDone: () => void; onClose: () => void };

/** The head goes on without who has not answered, and says why. */
export function GoOnDialog({ dossier, onDone, onClose }: GoOnDialogProps) {
  const words = useStaffWords(stepsWords);
  const plain = useStaffWords(dossiersWords);
  const inWords = useProblemWords();
  const [reason, setReason] = useState('');
  const { dossierId } = dossier;
  const write = useStepAct(
    dossierId,
    (key) => ask('POST /dossiers/:dossierId/going-on', { params: { dossierId }, body: { reason }, key }),
    onDone,
  );
  return (
    <Dialog
      title={words.doGoOn}
      confirm={plain.write}
      canConfirm={reason.trim() !== ''}
      asking={write.isPending}
      problem={write.error && <ProblemNote>{inWords(write.error)}</ProblemNote>}
      onConfirm={() => write.mutate()}
      onClose={onClose}
    >
      <p className="dossier-note">{words.goOnLead}</p>
      <Field label={words.goOnReason}>
        {(control) => (
          <textarea
            {...control}
            required
            className="text-input"
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <p className="dossier-no-undo">{plain.noUndo}</p>
    </Dialog>
  );
}
