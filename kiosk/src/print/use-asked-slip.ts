import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { Refused } from '@motcua/ui/connection/api-client.ts';
import { useState } from 'react';

/** Where a slip stands that somebody asked for. */
export type AskedSlip =
  | { state: 'no' | 'asking' }
  | { state: 'printing'; at: string }
  | { state: 'refused'; code: ProblemCode; params: ProblemParams };

/** A slip that the house writes down before it is printed: whether it was asked for, and what the house said. */
export function useAskedSlip(send: () => Promise<unknown>): { asked: AskedSlip; print: () => void } {
  const [asked, setAsked] = useState<AskedSlip>({ state: 'no' });
  const print = () => {
    setAsked({ state: 'asking' });
    send().then(
      () => setAsked({ state: 'printing', at: new Date().toISOString() }),
      (error: unknown) => {
        const { code, params } = error instanceof Refused ? error : new Refused('internal', {}, 0);
        setAsked({ state: 'refused', code, params });
      },
    );
  };
  return { asked, print };
}
