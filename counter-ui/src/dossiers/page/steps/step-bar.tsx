import type { DossierStep } from '@motcua/contracts/steps';
import { stepsWords } from '@motcua/ui/words/steps.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { StepSpan } from './step-span.ts';

/** One step on the common line of time: its term pale, what has gone of it full, what is beyond its due date marked. */
export function StepBar({ step, span }: { step: DossierStep; span: StepSpan | null }) {
  const words = useStaffWords(stepsWords);
  const wide = 400;
  if (span === null)
    return (
      <svg className="step-bar" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="step-later" x="1" y="1" width="398" height="10" />
      </svg>
    );
  const { from, due, gone } = span;
  const part = due > from ? Math.round(((Math.min(gone, due) - from) / (due - from)) * 100) : 100;
  const tone = step.late ? 'late' : step.state;
  return (
    <svg
      className={`step-bar step-bar-${tone}`}
      viewBox="0 0 400 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={words.barSaid(String(part))}
    >
      <rect className="step-term" x={from * wide} width={Math.max(4, (due - from) * wide)} height="12" />
      <rect
        className="step-gone"
        x={from * wide}
        width={Math.max(2, (Math.min(gone, due) - from) * wide)}
        height="12"
      />
      {gone > due && step.late && (
        <rect className="step-beyond" x={due * wide} width={(gone - due) * wide} height="12" />
      )}
    </svg>
  );
}
