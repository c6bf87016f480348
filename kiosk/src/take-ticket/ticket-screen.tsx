import type { TakenVisit } from '@motcua/contracts/queue';
import { Button } from '@motcua/ui/components/button.tsx';
import { NumberPlate } from '@motcua/ui/components/number-plate.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useTile } from '../hall/use-tile.ts';
import { useKiosk } from '../kiosk-context.ts';
import { Stops } from './stops.tsx';
import './take-ticket.css';
import { useSecondsLeft } from './use-seconds-left.ts';

const shownForSeconds = 12;

/** The number, as large as the glass allows, and where it will be called. It goes by itself, for the next person. */
export function TicketScreen({ taken }: { taken: TakenVisit }) {
  const words = useWords(kioskWords);
  const { act } = useKiosk();
  const leave = () => act({ act: 'start-over' });
  const left = useSecondsLeft(shownForSeconds, leave);
  const [first] = taken.stops;
  return (
    <div className={`screen ticket ${taken.stops.length > 3 ? 'ticket-many' : ''}`} role="status">
      <h1 className="screen-title">{words.yourNumber}</h1>
      <p className="ticket-number" data-length={taken.label.length}>
        {first ? (
          <FirstPlate label={taken.label} sector={first.sector} />
        ) : (
          <NumberPlate label={taken.label} sector={null} />
        )}
      </p>
      {taken.priorityClass !== null && <p className="ticket-priority">{words.priorityMark}</p>}
      <p className="ticket-keep">{taken.stops.length > 1 ? words.keepNumber : words.keepUntilDone}</p>
      <Stops stops={taken.stops} />
      <p className="screen-hint">{words.watchBoard}</p>
      <div className="ticket-end">
        <Button size="large" kind="primary" onClick={leave}>
          {words.finished}
        </Button>
        <p className="tabular">{words.homeIn(left)}</p>
      </div>
    </div>
  );
}

function FirstPlate({ label, sector }: { label: string; sector: TakenVisit['stops'][number]['sector'] }) {
  const tile = useTile(sector);
  return <NumberPlate label={label} sector={sector} group={tile?.deskGroup} tone="called" />;
}
