import { Button } from '@motcua/ui/components/button.tsx';
import { offlineWords } from '@motcua/ui/words/offline.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { UsersRound } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import '../take-ticket/take-ticket.css';

/** The house is out of reach and this kiosk must not number: people can. */
export function ToTheStaff() {
  const words = useWords(offlineWords);
  const { act } = useKiosk();
  return (
    <div className="screen screen-centre" role="alert">
      <UsersRound className="refused-icon" size="1em" strokeWidth={1.5} aria-hidden="true" />
      <h1 className="screen-title">{words.toStaff}</h1>
      <p>{words.toStaffWhy}</p>
      <div className="two-ways">
        <Button size="large" kind="primary" data-choice onClick={() => act({ act: 'start-over' })}>
          {words.finished}
        </Button>
        <Button size="large" data-choice onClick={() => act({ act: 'try-again' })}>
          {words.tryAgain}
        </Button>
      </div>
    </div>
  );
}
