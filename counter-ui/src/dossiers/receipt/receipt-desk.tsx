import type { Dossier } from '@motcua/contracts/dossiers';
import type { ShopId, StaffId, StopId } from '@motcua/contracts/ids';
import type { CurrentCall } from '@motcua/contracts/queue';
import { freshKey } from '@motcua/ui/connection/fresh-key.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Done, type Outcome } from './done.tsx';
import { draftOfTurnedAway } from './draft-of-turned-away.ts';
import { draftPlace, keepDraft } from './draft-store.ts';
import { receiptAddress } from './receipt-address.ts';
import { emptyDraft, nextOfPerson, type ReceiptDraft } from './receipt-draft.ts';
import { ReceiptForm } from './receipt-form.tsx';
import { ReceiptHeader } from './receipt-header.tsx';
import { typeDay } from './typed-day.ts';
import { useKeptDraft } from './use-kept-draft.ts';

type ReceiptDeskProps = {
  staffId: StaffId;
  shopId: ShopId;
  timeZone: string;
  stopId: StopId | null;
  /** The visit being served here, where the receipt was opened from it. */
  current: CurrentCall | null;
  /** What was turned away and comes again. */
  again: Dossier | null;
};

/** One receipt after another at this counter: a draft, then its outcome, then the next matter of the same person. */
export function ReceiptDesk({ staffId, shopId, timeZone, stopId, current, again }: ReceiptDeskProps) {
  const words = useStaffWords(receiptWords);
  const [, navigate] = useLocation();
  const place = draftPlace(staffId, shopId, stopId, again?.dossierId ?? null);
  const fresh = () =>
    again ? draftOfTurnedAway(again, freshKey(), words.resultHere) : withHolder(words.resultHere, current);
  const { state, change, restart } = useKeptDraft(place, staffId, fresh);
  const [outcome, setOutcome] = useState<{ is: Outcome; of: ReceiptDraft } | null>(null);
  if (state === null) return <p className="receipt-opening">{words.loading}</p>;

  const finish = (is: Outcome, of: ReceiptDraft) => {
    setOutcome({ is, of });
    // Saved is no draft any more: nothing of it stays on this machine.
    void restart(nextOfPerson(of, freshKey()));
  };
  const goOn = async () => {
    if (again === null) return setOutcome(null);
    // What came again is done; the next matter of the same person is a new dossier of this visit.
    await keepDraft(draftPlace(staffId, shopId, stopId, null), {
      staffId,
      draft: state.draft,
      keptAt: Date.now(),
    }).catch(() => undefined);
    navigate(receiptAddress({ shopId, stopId }));
  };
  const over = again !== null && again.state !== 'submitted' && outcome === null;
  return (
    <div className="receipt">
      <ReceiptHeader
        title={again ? (again.channel === 'online' ? words.titleOnline : words.titleAgain) : words.title}
        current={current}
        shopId={shopId}
        kept={outcome ? null : state}
        timeZone={timeZone}
        onDiscard={() => void restart(fresh(), state.draft)}
        onUndo={() => state.discarded && change(() => state.discarded ?? state.draft)}
      />
      {over ? (
        <p className="receipt-opening">{words.notTurnedAway}</p>
      ) : outcome ? (
        <Done
          outcome={outcome.is}
          draft={outcome.of}
          shopId={shopId}
          stopId={stopId}
          timeZone={timeZone}
          onNext={() => void goOn()}
        />
      ) : (
        <ReceiptForm
          key={state.draft.key}
          draft={state.draft}
          change={change}
          shopId={shopId}
          timeZone={timeZone}
          stopId={stopId}
          ofVisit={current?.stop.procedures ?? []}
          fromHolder={current?.holder != null && state.restoredAt === null}
          againId={again?.dossierId ?? null}
          onDone={finish}
        />
      )}
    </div>
  );
}

/** Begins with who scanned their card at the kiosk, and with the one procedure they chose there. */
function withHolder(resultPlace: string, current: CurrentCall | null): ReceiptDraft {
  const draft = emptyDraft(freshKey(), resultPlace);
  const holder = current?.holder;
  const [only, ...others] = current?.stop.procedures ?? [];
  return {
    ...draft,
    ...(holder && {
      fullName: holder.fullName,
      idNumber: holder.idNumber,
      bornOn: typeDay(holder.bornOn),
    }),
    procedure: only && others.length === 0 ? only : null,
  };
}
