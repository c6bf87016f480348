import type { LocalTime } from '@motcua/contracts/dates';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { Button } from '@motcua/ui/components/button.tsx';
import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { offlineWords } from '@motcua/ui/words/offline.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useMemo } from 'react';
import type { KioskTruth } from '../hall/kiosk-truth.ts';
import { useKiosk } from '../kiosk-context.ts';
import { PrintedSlip } from '../print/printed-slip.tsx';
import { useSecondsLeft } from '../take-ticket/use-seconds-left.ts';
import '../take-ticket/take-ticket.css';
import type { GivenNumber } from './given-number.ts';
import './own-ticket.css';

/** A number that stands on the glass alone must be remembered or photographed. */
const shownForSeconds = { slip: 10, glass: 45 } as const;

type OwnTicketProps = {
  given: GivenNumber;
  /** Offered once more, because nobody was seen to get it. */
  isAgain: boolean;
};

/** A number of the kiosk's own: no counters, no people ahead and no page to follow, because nobody knows them now. */
export function OwnTicketScreen({ given, isAgain }: OwnTicketProps) {
  const words = useWords(offlineWords);
  const { truth, act, alone } = useKiosk();
  // A disk that fails now only means that the number is offered once more.
  const onHanded = () => void alone.life?.handed(given.id).catch(() => undefined);
  const prints = truth.kiosk.printing === 'browser';
  const leave = () => {
    onHanded();
    act({ act: 'start-over' });
  };
  const { left } = useSecondsLeft(prints ? shownForSeconds.slip : shownForSeconds.glass, leave);
  const slip = useMemo(() => slipOf(given, truth, isAgain), [given, truth, isAgain]);
  const [first] = given.visit.sectors;
  const tile = truth.hall.sectors.find((one) => one.sector === first?.sector);
  return (
    <div className="screen ticket own-ticket" role="status">
      <div className="ticket-head">
        <h1 className="screen-title">{words.yourNumber}</h1>
        <p className="ticket-number as-digits" data-length={given.label.length}>
          <NumberPlate
            label={given.label}
            sector={first?.sector ?? null}
            group={tile?.deskGroup}
            tone="called"
          />
        </p>
        {isAgain && <p className="ticket-keep">{words.sameNumber}</p>}
      </div>
      <p className="ticket-keep">{prints ? words.takeSlip : words.remember}</p>
      <p className="ticket-keep">{words.counts}</p>
      <div className="ticket-end">
        <Button size="large" kind="primary" data-choice onClick={leave}>
          {words.finished}
        </Button>
      </div>
      <p className="screen-hint tabular">{words.homeIn(left)}</p>
      {prints && (
        <PrintedSlip slip={slip} copy={`${given.id}${isAgain ? ' again' : ''}`} onPrinted={onHanded} />
      )}
    </div>
  );
}

function slipOf({ visit, label, checkCode }: GivenNumber, { hall, kiosk }: KioskTruth, isAgain: boolean) {
  const { language } = visit;
  return ticketSlip({
    paperMm: kiosk.paperMm,
    language,
    shopLines: [hall.shop.nameVi],
    address: null,
    label,
    purpose: visit.purpose,
    stops: visit.sectors.flatMap(({ sector }) => {
      const tile = hall.sectors.find((one) => one.sector === sector);
      if (!tile) return [];
      const sectorName = language === 'vi' ? null : nameIn(tile, language);
      return [{ sectorNameVi: tile.nameVi, sectorName, counters: [], ahead: null, range: null }];
    }),
    takenAt: {
      date: visit.day,
      // A clock's formatter answers with hours and minutes and nothing else.
      time: timeAt(visit.claimedAt, hall.shop.timeZone) as LocalTime,
    },
    priority: visit.priorityClass !== null,
    reprint: isAgain ? 1 : null,
    checkCode,
    followUrl: null,
    offline: true,
  });
}
