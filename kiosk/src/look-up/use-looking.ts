import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { useKiosk } from '../kiosk-context.ts';

type Looking = { asking: boolean; fault: string | null; look: (code: string, factor: string) => void };

/** Asks the house after one dossier, and shows it once it is found. Why not, in words that say nothing of which half was wrong. */
export function useLooking(): Looking {
  const words = useWords(lookUpWords);
  const { act, deviceToken } = useKiosk();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const look = async (code: string, factor: string) => {
    setAsking(true);
    setRefused(null);
    try {
      const dossier = await ask('POST /dossier-look-up', { body: { code, factor }, deviceToken });
      act({ act: 'dossier-found', dossier, said: { code, factor } });
    } catch (error) {
      setRefused(error instanceof Refused ? error : new Refused('internal', {}, 0));
    }
    setAsking(false);
  };
  return { asking, fault: refused && faultIn(refused), look: (code, factor) => void look(code, factor) };

  function faultIn({ code, params }: Refused): string {
    if (code === 'slow-down') return words.slowDown(Number(params.seconds ?? 60));
    return code === 'not-found' || code === 'invalid-input' ? words.notFound : words.outOfReach;
  }
}
