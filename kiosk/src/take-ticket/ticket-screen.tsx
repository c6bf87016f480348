import type { SectorCode } from '@motcua/contracts/ids';
import type { TakenVisit } from '@motcua/contracts/queue';
import { Button } from '@motcua/ui/components/button.tsx';
import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { shortErrandsWords } from '@motcua/ui/words/short-errands.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import { useTile } from '../hall/use-tile.ts';
import { useKiosk } from '../kiosk-context.ts';
import { BrowserSlip } from './browser-slip.tsx';
import { FollowCode } from './follow-code.tsx';
import { PrintAgain } from './print-again.tsx';
import { slipWay } from './slip-way.ts';
import { Stops } from './stops.tsx';
import './take-ticket.css';
import { useSecondsLeft } from './use-seconds-left.ts';

/** With a slip in the hand eight seconds are enough; a number that stands on the glass alone must be photographed. */
const shownForSeconds = { slip: 8, 'printer-down': 45, 'no-printer': 45 } as const;

/** The number, as large as the glass allows, and how it is taken along. It goes by itself, for the next person. */
export function TicketScreen({ taken }: { taken: TakenVisit }) {
  const words = useWords(kioskWords);
  const errands = useWords(shortErrandsWords);
  const { truth, act, slip } = useKiosk();
  const failed = slip?.label === taken.label && !slip.printed;
  const known = slipWay(truth.kiosk);
  const way = known === 'slip' && failed ? 'printer-down' : known;
  const leave = () => act({ act: 'start-over' });
  const { left, startAgain } = useSecondsLeft(shownForSeconds[way], leave);
  const [copy, setCopy] = useState(1);
  const [first] = taken.stops;
  return (
    <div
      className={`screen ticket ticket-${way} ${taken.stops.length > 3 ? 'ticket-many' : ''}`}
      role="status"
    >
      <div className="ticket-head">
        <h1 className="screen-title">{words.yourNumber}</h1>
        <p className="ticket-number as-digits" data-length={taken.label.length}>
          {first ? (
            <FirstPlate label={taken.label} sector={first.sector} />
          ) : (
            <NumberPlate label={taken.label} sector={null} />
          )}
        </p>
        {taken.priorityClass !== null && <p className="ticket-priority">{words.priorityMark}</p>}
      </div>
      {way === 'slip' ? (
        <p className="ticket-take">
          {words.takeSlip}
          <ArrowDown size="1.3em" aria-hidden="true" />
        </p>
      ) : (
        <section className="ticket-code">
          <FollowCode followToken={taken.followToken} label={words.followCode} />
          <div>
            <p className="ticket-keep">{words.photograph}</p>
            <p>{way === 'printer-down' ? words.noSlip : words.noPrinter}</p>
            <p>{words.scanToFollow}</p>
          </div>
        </section>
      )}
      {taken.purpose !== 'submit' && <p className="ticket-errand">{errands[taken.purpose]}</p>}
      <Stops stops={taken.stops} />
      <p className="ticket-keep">{taken.stops.length > 1 ? words.keepNumber : words.keepUntilDone}</p>
      <div className="ticket-end">
        {way === 'slip' && <PrintAgain visitId={taken.visitId} onPress={startAgain} onCopy={setCopy} />}
        <Button size="large" kind="primary" data-choice onClick={leave}>
          {words.finished}
        </Button>
      </div>
      <p className="screen-hint tabular">{words.homeIn(left)}</p>
      {truth.kiosk.printing === 'browser' && <BrowserSlip taken={taken} copy={copy} />}
    </div>
  );
}

function FirstPlate({ label, sector }: { label: string; sector: SectorCode }) {
  const tile = useTile(sector);
  return <NumberPlate label={label} sector={sector} group={tile?.deskGroup} tone="called" />;
}
