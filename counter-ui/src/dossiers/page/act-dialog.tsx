import type { Dossier } from '@motcua/contracts/dossiers';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { press } from '../../asking/press.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { ActFieldControl } from './act-field.tsx';
import { type ActName, actForms, type Filled, firstFilled, isFilled } from './act-forms.ts';
import { desksQuestion, dossierQuestion } from './dossier-question.ts';

type ActDialogProps = {
  act: ActName;
  dossier: Dossier;
  /** Instead of the act's own name, where the dialog is about one part of it. */
  title?: string;
  /** What is known before anything is filled in. */
  given?: Filled;
  onDone: () => void;
  onClose: () => void;
};

/** What one act asks before it is written down: nothing can be undone afterwards, and that is said here. */
export function ActDialog({ act, dossier, title, given, onDone, onClose }: ActDialogProps) {
  const words = useStaffWords(dossiersWords);
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const { data: desks } = useQuery(desksQuestion(dossier.shopId));
  const form = actForms[act];
  const [filled, setFilled] = useState<Filled>(() => ({
    ...firstFilled(form),
    // Most files stay with the agency that received them, and most results go to who asked for them.
    ...(act === 'hand-over' ? { agency: String(dossier.agencyId) } : {}),
    ...(act === 'return' ? { collectedBy: dossier.applicant.fullName } : {}),
    ...given,
  }));
  const { dossierId } = dossier;
  const write = useMutation({
    mutationFn: () =>
      press([
        (key) =>
          ask('POST /dossiers/:dossierId/acts', { params: { dossierId }, body: form.body(filled), key }),
      ]),
    onSuccess: async () => {
      await queryClient.refetchQueries({ queryKey: dossierQuestion(dossierId).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
      onDone();
    },
    // Somebody else may have been faster: then the page behind shows what stands now.
    onError: () => void queryClient.invalidateQueries({ queryKey: dossierQuestion(dossierId).queryKey }),
  });
  /** A cause says what fault it usually is; whoever explains may say otherwise. */
  const usualFault = (name: string, value: string): Filled => {
    const fault = name === 'cause' ? desks?.causes.find(({ code }) => code === value)?.fault : undefined;
    return fault === undefined ? {} : { fault };
  };
  const rounds = dossier.lines.filter((line) => line.act === 'ask-supplement').length;
  return (
    <Dialog
      title={title ?? words[form.verb]}
      confirm={words.write}
      canConfirm={isFilled(form, filled)}
      asking={write.isPending}
      problem={write.error && <ProblemNote>{inWords(write.error)}</ProblemNote>}
      onConfirm={() => write.mutate()}
      onClose={onClose}
    >
      {act === 'ask-supplement' && rounds > 0 && <p className="dossier-note">{words.secondRound}</p>}
      {form.note && <p className="dossier-note">{words[form.note]}</p>}
      {form.fields.length === 0 && <p>{words.confirmPlain}</p>}
      {form.fields.map((field) => (
        <ActFieldControl
          key={field.name}
          field={field}
          dossier={dossier}
          desks={desks}
          value={filled[field.name] ?? ''}
          onChange={(value) =>
            setFilled((before) => ({ ...before, ...usualFault(field.name, value), [field.name]: value }))
          }
        />
      ))}
      <p className="dossier-no-undo">{words.noUndo}</p>
    </Dialog>
  );
}
