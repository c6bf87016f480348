import type { Desk } from '@motcua/contracts/queue';
import type { HelpCall } from '@motcua/contracts/troubles';
import { Button } from '@motcua/ui/components/button.tsx';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { HandHelping } from 'lucide-react';
import { answerHelp } from './steps.ts';
import type { Run } from './use-press.ts';

type HelpNoticesProps = { calls: Desk['helpCalls']; now: number; busy: boolean; run: Run };

/** Somebody at a kiosk needs a hand. One clerk says they are going, and the notice leaves every desk. */
export function HelpNotices({ calls, now, busy, run }: HelpNoticesProps) {
  const words = useStaffWords(counterWords);
  // The minutes stand outside what is announced, or the notice would be read aloud again every minute.
  const minutes = (call: HelpCall) => Math.max(0, Math.floor((now - Date.parse(call.calledAt)) / 60_000));
  return (
    <ul className="help-notices" aria-live="polite" aria-label={words.helpCalls}>
      {calls.map((call) => (
        <li key={call.helpCallId} className="desk-notice desk-notice-help">
          <HandHelping size={20} aria-hidden="true" />
          <span>{words.helpWanted(call.deviceName)}</span>
          <span className="tabular" aria-live="off">
            {words.helpSince(minutes(call))}
          </span>
          <Button disabled={busy} onClick={() => void run([answerHelp(call.helpCallId)])}>
            {words.goToHelp}
          </Button>
        </li>
      ))}
    </ul>
  );
}
