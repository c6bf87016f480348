import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { takenAtLine } from '@motcua/rules/slips/taken-at-line';
import { testSlip } from '@motcua/rules/slips/test-slip';
import { Button } from '@motcua/ui/components/button.tsx';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { cornerWords } from '@motcua/ui/words/kiosk-corner.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { Printer } from 'lucide-react';
import { useKiosk } from '../kiosk-context.ts';
import { PrintedSlip } from '../print/printed-slip.tsx';
import { useAskedSlip } from '../print/use-asked-slip.ts';

/** A slip of no value: by the house, which writes it down, or by this browser once the house has. */
export function TestPrint() {
  const { deviceToken, truth, today } = useKiosk();
  const { kiosk, hall } = truth;
  const { asked, print } = useAskedSlip(() => ask('POST /kiosk/test-slip', { body: {}, deviceToken }));
  // A clock's formatter answers with a day and with hours and minutes, and nothing else.
  const now = (at: string) => ({
    date: today as LocalDate,
    time: timeAt(at, hall.shop.timeZone) as LocalTime,
  });
  return (
    <>
      <Button
        size="large"
        icon={<Printer size="1.2em" aria-hidden="true" />}
        disabled={kiosk.printing === 'none' || asked.state === 'asking'}
        onClick={print}
      >
        {cornerWords.printTest}
      </Button>
      {asked.state === 'printing' && <p role="status">{cornerWords.printing}</p>}
      {asked.state === 'refused' && <p role="alert">{problemInWords(asked.code, asked.params, 'vi')}</p>}
      {asked.state === 'printing' && kiosk.printing === 'browser' && (
        <PrintedSlip
          slip={testSlip(kiosk.paperMm, kiosk.name, takenAtLine(now(asked.at)))}
          copy={`test ${asked.at}`}
        />
      )}
    </>
  );
}
