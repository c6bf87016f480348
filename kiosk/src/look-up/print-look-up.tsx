import type { LookUpDossier, PublicDossier } from '@motcua/contracts/dossiers';
import { lookUpSlip } from '@motcua/rules/slips/look-up-slip';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { lookUpKioskWords } from '@motcua/ui/words/look-up-kiosk.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { useLanguage, useWords } from '@motcua/ui/words/use-words.tsx';
import { Printer } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import { PrintedSlip } from '../print/printed-slip.tsx';
import { useAskedSlip } from '../print/use-asked-slip.ts';
import { slipWay } from '../take-ticket/slip-way.ts';
import { lookUpToPrint } from './look-up-to-print.ts';

/** What was told of a dossier, on paper to take home, where this kiosk has some. Said once, it is printed once. */
export function PrintLookUp({ dossier, said }: { dossier: PublicDossier; said: LookUpDossier }) {
  const words = useWords(lookUpKioskWords);
  const { language } = useLanguage();
  const { truth, deviceToken } = useKiosk();
  const { asked, print } = useAskedSlip(() =>
    ask('POST /kiosk/dossier-slips', { body: { ...said, language }, deviceToken }),
  );
  if (slipWay(truth.kiosk) !== 'slip') return null;
  if (asked.state === 'refused')
    return (
      <p className="dossier-amiss" role="alert">
        {problemInWords(asked.code, asked.params, language)}
      </p>
    );
  if (asked.state === 'printing')
    return (
      <>
        <p className="dossier-amiss" role="status">
          {words.takeSlip}
        </p>
        {truth.kiosk.printing === 'browser' && (
          <PrintedSlip
            slip={lookUpSlip(lookUpToPrint(dossier, truth.kiosk, language, asked.at))}
            copy={`look-up ${asked.at}`}
          />
        )}
      </>
    );
  return (
    <Button
      size="large"
      data-choice
      icon={<Printer size="1.2em" aria-hidden="true" />}
      disabled={asked.state === 'asking'}
      onClick={print}
    >
      {words.printSlip}
    </Button>
  );
}
