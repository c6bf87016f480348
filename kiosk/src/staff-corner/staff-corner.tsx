import { Button } from '@motcua/ui/components/button.tsx';
import type { LinkState } from '@motcua/ui/connection/live.ts';
import { cornerWords } from '@motcua/ui/words/kiosk-corner.ts';
import { RefreshCw, Volume2 } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import { useSecondsLeft } from '../take-ticket/use-seconds-left.ts';
import { soundTest } from './sound-test.ts';
import './staff-corner.css';
import { stateOfKiosk } from './state-of-kiosk.ts';
import { TestPrint } from './test-print.tsx';

const shownForSeconds = 60;

/** For whoever looks after the machine. It shows no secret and changes nothing of anybody's, so it asks for no word. */
export function StaffCorner({ link, onClose }: { link: LinkState; onClose: () => void }) {
  const { truth, alone } = useKiosk();
  const { left, startAgain } = useSecondsLeft(shownForSeconds, onClose);
  return (
    <section
      className="staff-corner"
      role="dialog"
      aria-modal="true"
      aria-labelledby="staff-corner-title"
      lang="vi"
      onPointerDown={startAgain}
    >
      <h2 id="staff-corner-title" className="screen-title">
        {cornerWords.title}
      </h2>
      <dl>
        {stateOfKiosk(truth, link, alone.state, buildHere).map(([what, is]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd translate="no">{is}</dd>
          </div>
        ))}
      </dl>
      <div className="staff-corner-acts">
        <TestPrint />
        <Button size="large" icon={<Volume2 size="1.2em" aria-hidden="true" />} onClick={soundTest}>
          {cornerWords.soundTest}
        </Button>
        <Button
          size="large"
          icon={<RefreshCw size="1.2em" aria-hidden="true" />}
          onClick={() => location.reload()}
        >
          {cornerWords.reload}
        </Button>
        <Button size="large" kind="primary" autoFocus onClick={onClose}>
          {cornerWords.close}
        </Button>
      </div>
      <p className="screen-hint tabular">{cornerWords.closesIn(left)}</p>
    </section>
  );
}

/** The mark that the builder put into the name of the page's own script; another build has another. */
const buildHere =
  document
    .querySelector('script[type="module"][src]')
    ?.getAttribute('src')
    ?.match(/-([\w-]+)\.js$/)?.[1] ?? '';
