import type { Procedure } from '@motcua/contracts/catalogue';
import { Button } from '@motcua/ui/components/button.tsx';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { ProcedureSearch } from './procedure-search.tsx';
import type { ChosenProcedure } from './receipt-draft.ts';
import type { PartProps } from './receipt-form.tsx';
import { TextField } from './text-field.tsx';

type ProcedurePartProps = PartProps & {
  /** What the person chose at the kiosk. */
  ofVisit: readonly ChosenProcedure[];
  procedure: Procedure | undefined;
  locked: boolean;
};

/** What is asked for: one of those chosen with the ticket, or found by name. */
export function ProcedurePart({ draft, change, faults, ofVisit, procedure, locked }: ProcedurePartProps) {
  const words = useStaffWords(receiptWords);
  const choose = (chosen: ChosenProcedure | null) => change((now) => ({ ...now, procedure: chosen }));
  const chosen = draft.procedure;
  if (chosen === null)
    return (
      <section className="receipt-procedure" aria-label={words.procedure}>
        {ofVisit.length > 0 && (
          <div className="receipt-of-visit">
            <h3>{words.proceduresOfVisit}</h3>
            {ofVisit.map((one) => (
              <button
                key={one.procedureId}
                type="button"
                className="receipt-offer"
                onClick={() => choose(one)}
              >
                <span>{one.nameVi}</span>
                {one.code && <span className="code tabular">{one.code}</span>}
              </button>
            ))}
          </div>
        )}
        <ProcedureSearch error={faults.procedure} onChoose={choose} />
      </section>
    );
  return (
    <section className="receipt-procedure" aria-label={words.procedure}>
      <div className="receipt-chosen">
        <h2>
          {chosen.nameVi}
          {chosen.code && <span className="code tabular">{chosen.code}</span>}
        </h2>
        {!locked && (
          <Button kind="quiet" onClick={() => choose(null)}>
            {words.changeProcedure}
          </Button>
        )}
      </div>
      {procedure && !locked && (
        <TextField
          draft={draft}
          change={change}
          faults={faults}
          field="caseVi"
          label={words.caseOf}
          placeholder={words.caseHint}
        />
      )}
    </section>
  );
}
