import type { ScreenTrouble } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { useEffect, useRef } from 'react';
import { type TellHouse, tellPage } from './tell-house.ts';
import { troublesAfter } from './troubles-now.ts';

/**
 * Tells the house what is wrong with this board's voice, so that the desks hear that nobody hears. The whole list is told
 * at each change and each time the line is back: what was not heard is told again.
 */
export function useTellHouse(token: string | null, inTouch: boolean): TellHouse {
  const troubles = useRef<ScreenTrouble[]>([]);
  const tell = useRef(() => undefined as undefined);
  tell.current = () => {
    if (token !== null)
      ask('PUT /devices/self/health', { body: { troubles: troubles.current }, deviceToken: token }).catch(
        () => undefined,
      );
  };
  useEffect(() => {
    if (inTouch) tell.current();
  }, [inTouch]);
  const teller = useRef<TellHouse>((news) => {
    tellPage(news);
    troubles.current = troublesAfter(troubles.current, news);
    tell.current();
  });
  return teller.current;
}
