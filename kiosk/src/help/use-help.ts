import { ask } from '@motcua/ui/connection/api-client.ts';
import { useCallback, useState } from 'react';

export type HelpState = 'none' | 'calling' | 'coming' | 'failed';

/** Calls a clerk to this machine. However often it is pressed, the house keeps one call per kiosk. */
export function useHelp(deviceToken: string): { help: HelpState; call: () => void; close: () => void } {
  const [help, setHelp] = useState<HelpState>('none');
  const call = useCallback(() => {
    setHelp('calling');
    ask('POST /help-calls', { body: {}, deviceToken }).then(
      () => setHelp('coming'),
      () => setHelp('failed'),
    );
  }, [deviceToken]);
  const close = useCallback(() => setHelp('none'), []);
  return { help, call, close };
}
