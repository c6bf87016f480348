import type { DossierStep } from '@motcua/contracts/steps';
import { Button } from '@motcua/ui/components/button.tsx';
import { beginningLine } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords, termInWords } from '@motcua/ui/words/deadlines.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { momentInWords } from '../moment-in-words.ts';
import { StepBar } from './step-bar.tsx';
import type { StepSpan } from './step-span.ts';

type StepRowProps = {
  step: DossierStep;
  span: StepSpan | null;
  agency: string;
  timeZone: string;
  /** Null where no answer can be written down by who looks. */
  onAnswer: (() => void) | null;
};

/** One agency's part: how it stands, until when and why, what was asked and what it said. */
export function StepRow({ step, span, agency, timeZone, onAnswer }: StepRowProps) {
  const words = useStaffWords(stepsWords);
  const { language } = useStaffLanguage();
  const moment = (at: string) => momentInWords(at, timeZone, language);
  const file = step.kind === 'file';
  const stands = {
    planned: words.planned,
    open: file ? words.holding : words.open,
    back: file ? words.passedOn : words.back,
    unanswered: words.unanswered,
  }[step.state];
  return (
    <li className={`step step-${step.state}`}>
      <div className="step-head">
        <strong>{agency}</strong>
        <span className={`step-mark step-mark-${step.state}`}>{stands}</span>
        {step.late && <span className="step-mark step-mark-late">{words.late}</span>}
      </div>
      <StepBar step={step} span={span} />
      <p className="step-times tabular">
        {[
          words.termSaid(termInWords(step.share, language)),
          step.beganAt !== null && words.from(moment(step.beganAt)),
          step.dueAt !== null && words.until(moment(step.dueAt)),
          step.endedAt !== null && words.ended(moment(step.endedAt)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {step.question !== '' && (
        <p>
          <span className="step-said">{words.asked}:</span> {step.question}
        </p>
      )}
      {step.answer !== null && (
        <p>
          <span className="step-said">{words.answered}:</span> {step.answer}
        </p>
      )}
      {step.explanation.length > 0 && (
        <details className="dossier-why">
          <summary>{words.why}</summary>
          <ol aria-label={words.whyTitle(agency)}>
            {step.explanation.map((day) => (
              <li key={day.date} className={day.counted ? 'day-counted' : 'day-off'}>
                <span aria-hidden="true">{day.counted ? '✓' : '–'}</span>
                {beginningLine(explainedDayInWords(day, language))}
              </li>
            ))}
          </ol>
        </details>
      )}
      {onAnswer && (
        <Button aria-label={words.doAnswerOf(agency)} onClick={onAnswer}>
          {words.doAnswer}
        </Button>
      )}
    </li>
  );
}
