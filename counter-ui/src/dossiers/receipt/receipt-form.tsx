import type { DossierId, ShopId, StopId } from '@motcua/contracts/ids';
import { Button } from '@motcua/ui/components/button.tsx';
import { Refused } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { AmendButton } from './amend-button.tsx';
import { ApplicantPart } from './applicant-part.tsx';
import { Checklist } from './checklist.tsx';
import { ClosingPart } from './closing-part.tsx';
import { deadlineTroubleOf } from './deadline-trouble.ts';
import type { Outcome } from './done.tsx';
import { DueCard } from './due-card.tsx';
import { dueQuestion, procedureQuestion } from './due-question.ts';
import { ProcedurePart } from './procedure-part.tsx';
import { receiptBody } from './receipt-body.ts';
import {
  type ChosenProcedure,
  papersIn,
  type ReceiptDraft,
  withFee,
  withProcedure,
} from './receipt-draft.ts';
import { type Faults, faultsOf, faultsSaid, personFaults, receiptFields } from './receipt-faults.ts';
import { ReceivedPart } from './received-part.tsx';
import { sendReceipt } from './send-receipt.ts';
import { TurnAwayDialog, type TurnAwayHow } from './turn-away-dialog.tsx';
import { useApplicantScan } from './use-applicant-scan.ts';
import { useSaveKey } from './use-save-key.ts';

/** What every part of the page needs: what is typed, how to change it, what is wrong with it. */
export type PartProps = {
  draft: ReceiptDraft;
  change: (how: (draft: ReceiptDraft) => ReceiptDraft) => void;
  faults: Faults;
};

type ReceiptFormProps = Omit<PartProps, 'faults'> & {
  shopId: ShopId;
  timeZone: string;
  stopId: StopId | null;
  ofVisit: readonly ChosenProcedure[];
  fromHolder: boolean;
  againId: DossierId | null;
  onDone: (outcome: Outcome, of: ReceiptDraft) => void;
};

/** The receipt itself: the person, what they ask for and bring, what it costs and when it will be ready. */
export function ReceiptForm(props: ReceiptFormProps) {
  const { draft, change, shopId, timeZone, stopId, ofVisit, againId, onDone } = props;
  const words = useStaffWords(receiptWords);
  const { language } = useStaffLanguage();
  const inWords = useProblemWords();
  const queryClient = useQueryClient();
  const page = useRef<HTMLElement>(null);
  const said = useApplicantScan({ change, fromHolder: props.fromHolder });
  const [pressed, setPressed] = useState<'save' | 'away' | null>(null);
  const [turning, setTurning] = useState<TurnAwayHow | null>(null);

  const { data: procedure } = useQuery(procedureQuestion(draft.procedure?.procedureId ?? null));
  const termNeeded = procedure !== undefined && procedure.processing === null;
  const due = useQuery(dueQuestion(shopId, procedure, draft));
  useEffect(() => {
    if (!procedure || draft.papersOf === procedure.procedureId) return;
    change((now) => (againId === null ? withProcedure(now, procedure) : withFee(now, procedure)));
  }, [procedure, draft.papersOf, againId, change]);

  useEffect(() => {
    if (document.activeElement === document.body)
      page.current
        ?.querySelector<HTMLElement>('.receipt-offer, [role="combobox"], .receipt-table input')
        ?.focus();
  }, []);

  const saving = useMutation({
    mutationFn: () => {
      const body = receiptBody(draft, stopId, termNeeded);
      change((now) => ({ ...now, sent: [...now.sent, body] }));
      return sendReceipt({ draft, shopId, stopId, againId, termNeeded });
    },
    onSuccess: ({ received, asSent }) => {
      void queryClient.invalidateQueries({ queryKey: ['visit-dossiers'] });
      const sameDay = due.data?.term.unit === 'same_day';
      onDone({ kind: 'received', ...received, asSent, sameDay }, draft);
    },
    onError: (error) => {
      // A refusal is an answer: nothing was kept, and the next press may say something else.
      if (error instanceof Refused && error.code !== 'unavailable') change((now) => ({ ...now, sent: [] }));
    },
  });

  const own =
    pressed === 'save'
      ? faultsOf(draft, termNeeded, words)
      : pressed === 'away'
        ? personFaults(draft, words)
        : {};
  const faults: Faults = { ...faultsSaid(saving.error, words), ...own };
  const faulty = receiptFields.filter((field) => faults[field] !== undefined);
  const missing = papersIn(draft, 'missing').length;

  const focusFirst = (found: Faults) => {
    const first = receiptFields.find((field) => found[field] !== undefined);
    if (!first) return false;
    page.current?.querySelector<HTMLElement>(`[data-receipt-field="${first}"]`)?.focus();
    return true;
  };
  const save = () => {
    if (saving.isPending || turning !== null) return;
    setPressed('save');
    if (!focusFirst(faultsOf(draft, termNeeded, words))) saving.mutate();
  };
  useSaveKey(save);
  const turnAway = (how: TurnAwayHow) => {
    setPressed('away');
    if (!focusFirst(personFaults(draft, words))) setTurning(how);
  };

  const bound = { draft, change, faults };
  const offline = saving.error instanceof Refused && saving.error.code === 'unavailable';
  return (
    <main className="receipt-columns" ref={page}>
      <ApplicantPart {...bound} said={said} again={againId !== null} />
      <div className="receipt-part receipt-middle">
        <ProcedurePart {...bound} ofVisit={ofVisit} procedure={procedure} locked={againId !== null} />
        {draft.procedure && draft.papersOf === draft.procedure.procedureId && (
          <Checklist {...bound} onTurnAway={turnAway} again={againId !== null} />
        )}
      </div>
      <div className="receipt-part receipt-right">
        <div className="receipt-right-scroll">
          <DueCard
            preview={due.data ?? null}
            problem={deadlineTroubleOf(due.error, language) ?? inWords(due.error)}
            chosen={draft.procedure !== null && !(termNeeded && draft.termAmount === '')}
            timeZone={timeZone}
          />
          <ClosingPart {...bound} procedure={procedure} termNeeded={termNeeded} />
          <ReceivedPart {...bound} />
        </div>
        <footer className="receipt-save">
          {offline && <ProblemNote>{words.offline}</ProblemNote>}
          {saving.error && !offline && <ProblemNote>{inWords(saving.error)}</ProblemNote>}
          {faulty.length > 0 && (
            <p className="field-error" role="status">
              {words.faultsTitle(faulty.length)}
            </p>
          )}
          {againId !== null && (
            <AmendButton againId={againId} {...bound} onPress={() => setPressed('away')} />
          )}
          <Button
            kind="primary"
            keyHint="Ctrl+Enter"
            aria-keyshortcuts="Control+Enter"
            disabled={saving.isPending}
            aria-describedby={missing > 0 ? 'receipt-papers' : undefined}
            onClick={save}
          >
            {saving.isPending ? words.saving : words.save}
          </Button>
        </footer>
      </div>
      {turning && (
        <TurnAwayDialog
          how={turning}
          draft={draft}
          shopId={shopId}
          stopId={stopId}
          onClose={() => setTurning(null)}
          onDone={(turned) => {
            setTurning(null);
            void queryClient.invalidateQueries({ queryKey: ['visit-dossiers'] });
            onDone({ kind: 'turned-away', ...turned }, draft);
          }}
        />
      )}
    </main>
  );
}
