import type { Dossier } from '@motcua/contracts/dossiers';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../parts/dialog.tsx';
import { ProblemNote } from '../../../parts/problem-note.tsx';
import { useProblemWords } from '../../../parts/use-problem-words.ts';
import { desksQuestion } from '../dossier-question.ts';
import { PlanRowFields } from './plan-row-fields.tsx';
import { emptyRow, isRowFilled, type PlanRow, rowsOf, stagesOf, standsTwice } from './plan-rows.ts';
import { useStepAct } from './use-step-act.ts';

type PlanDialogProps = { dossier: Dossier; onDone: () => void; onClose: () => void };

const rowsMost = 8;

/** Which agencies are asked, for what, how long each has, and whether at once or one after the other. */
export function PlanDialog({ dossier, onDone, onClose }: PlanDialogProps) {
  const words = useStaffWords(stepsWords);
  const plain = useStaffWords(dossiersWords);
  const inWords = useProblemWords();
  const { dossierId, steps } = dossier;
  const { data: desks } = useQuery(desksQuestion(dossier.shopId));
  const [rows, setRows] = useState<PlanRow[]>(() => rowsOf(steps.steps));
  const planned = steps.steps.some(({ state }) => state === 'planned');
  const out = steps.steps.some(({ kind, state }) => kind === 'opinion' && state === 'open');
  const write = useStepAct(
    dossierId,
    (key) =>
      ask('POST /dossiers/:dossierId/steps', {
        params: { dossierId },
        body: { stages: stagesOf(rows) },
        key,
      }),
    onDone,
  );
  const agencies = (desks?.agencies ?? []).filter(({ agencyId }) => agencyId !== dossier.agencyId);
  const twice = standsTwice(rows);
  const change = (key: number, part: Partial<PlanRow>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows((now) => [...now, emptyRow(now.reduce((most, { key }) => Math.max(most, key), 0) + 1)]);
  return (
    <Dialog
      title={planned ? words.doReplan : words.doPlan}
      confirm={plain.write}
      canConfirm={rows.every(isRowFilled) && !twice && (rows.length > 0 || planned)}
      asking={write.isPending}
      problem={write.error && <ProblemNote>{inWords(write.error)}</ProblemNote>}
      onConfirm={() => write.mutate()}
      onClose={onClose}
    >
      <p className="dossier-lead">{words.planLead}</p>
      {out && <p className="dossier-note">{words.replanLead}</p>}
      {rows.map((row, index) => (
        <PlanRowFields
          key={row.key}
          row={row}
          number={index + 1}
          first={out ? words.beginsAfterOpen : words.beginsFirst}
          agencies={agencies}
          onChange={(part) => change(row.key, part)}
          onRemove={
            rows.length > 1 || planned ? () => setRows((now) => now.filter((one) => one !== row)) : null
          }
        />
      ))}
      {rows.length === 0 && <p className="dossier-note">{words.nothingPlanned}</p>}
      <p role="status" className="field-error">
        {twice && words.twice}
      </p>
      {rows.length < rowsMost && (
        <Button kind="quiet" onClick={add}>
          {words.addStep}
        </Button>
      )}
      <p className="dossier-no-undo">{plain.noUndo}</p>
    </Dialog>
  );
}
