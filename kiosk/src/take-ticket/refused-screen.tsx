import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { TriangleAlert } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import { ClosedNote } from './closed-note.tsx';
import './take-ticket.css';

/** Refusals that the same question may yet overcome. */
const mayPass: ReadonlySet<ProblemCode> = new Set(['unavailable', 'internal', 'slow-down', 'shop-closed']);

/** The house said no: why, in words, and the way forward. */
export function RefusedScreen({ code, params }: { code: ProblemCode; params: ProblemParams }) {
  const words = useWords(kioskWords);
  const { language } = useLanguage();
  const { act } = useKiosk();
  return (
    <div className="screen screen-centre" role="alert">
      <TriangleAlert className="refused-icon" size="1em" strokeWidth={1.5} aria-hidden="true" />
      <h1 className="screen-title">{words.refusedTitle}</h1>
      <p>{problemInWords(code, params, language)}</p>
      <ClosedNote />
      <p>{words.askStaff}</p>
      <div className="two-ways">
        {mayPass.has(code) && (
          <Button size="large" kind="primary" data-choice onClick={() => act({ act: 'try-again' })}>
            {words.tryAgain}
          </Button>
        )}
        <Button size="large" data-choice onClick={() => act({ act: 'choose-more' })}>
          {words.chooseAgain}
        </Button>
      </div>
    </div>
  );
}
