import type { Dossier } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { ActDialog } from '../act-dialog.tsx';
import { GoOnDialog } from './go-on-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { StepRow } from './step-row.tsx';
import { stepSpans } from './step-span.ts';
import './steps.css';

type StepsCardProps = { dossier: Dossier; agencyName: (agencyId: string) => string; now: number };
type Asking = { kind: 'plan' } | { kind: 'go-on' } | { kind: 'answer'; agencyId: AgencyId };

/** Who else has a part in this dossier, stage after stage, each with its own time; and what can be done about it. */
export function StepsCard({ dossier, agencyName, now }: StepsCardProps) {
  const words = useStaffWords(stepsWords);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { steps, may, guest } = dossier.steps;
  if (steps.length === 0 && !may.plan) return null;
  const spans = stepSpans(steps, now);
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  const planned = steps.some(({ state }) => state === 'planned');
  const waits = steps.some(
    ({ state, kind }) => state === 'planned' || (state === 'open' && kind === 'opinion'),
  );
  const close = () => setAsking(null);
  return (
    <section className="dossier-card steps-card" aria-labelledby="dossier-steps">
      <h2 id="dossier-steps">{words.title}</h2>
      {steps.length === 0 && <p className="dossier-lead">{words.none}</p>}
      {guest ? (
        <p className="dossier-note">{words.ownOnly}</p>
      ) : (
        waits && <p className="dossier-lead">{words.waitsForAll}</p>
      )}
      {stages.map((stage) => {
        const inStage = steps.filter((step) => step.stage === stage);
        return (
          <section key={stage} className="steps-stage" aria-label={words.stage(String(stage))}>
            {!guest && (
              <h3>
                {words.stage(String(stage))}
                {inStage.length > 1 && <small>{words.together(String(inStage.length))}</small>}
              </h3>
            )}
            <ul>
              {inStage.map((step) => (
                <StepRow
                  key={`${step.agencyId} ${step.beganAt}`}
                  step={step}
                  span={spans[steps.indexOf(step)] ?? null}
                  agency={agencyName(step.agencyId)}
                  timeZone={dossier.timeZone}
                  onAnswer={
                    step.kind === 'opinion' && step.state === 'open' && may.answer.includes(step.agencyId)
                      ? () => setAsking({ kind: 'answer', agencyId: step.agencyId })
                      : null
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
      <div className="steps-buttons">
        {may.plan && (
          <Button onClick={() => setAsking({ kind: 'plan' })}>
            {planned ? words.doReplan : words.doPlan}
          </Button>
        )}
        {may.goOn && (
          <Button kind="quiet" onClick={() => setAsking({ kind: 'go-on' })}>
            {words.doGoOn}
          </Button>
        )}
      </div>
      {asking?.kind === 'plan' && <PlanDialog dossier={dossier} onDone={close} onClose={close} />}
      {asking?.kind === 'go-on' && <GoOnDialog dossier={dossier} onDone={close} onClose={close} />}
      {asking?.kind === 'answer' && (
        <ActDialog
          act="answer-consultation"
          dossier={dossier}
          title={words.doAnswerOf(agencyName(asking.agencyId))}
          given={{ agency: asking.agencyId }}
          onDone={close}
          onClose={close}
        />
      )}
    </section>
  );
}
