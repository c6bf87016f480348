import { Button } from '@motcua/ui/components/button.tsx';
import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { HandHelping } from 'lucide-react';
import { useEffect } from 'react';
import './help.css';
import type { HelpState } from './use-help.ts';

const shownForMs = 20_000;

/** That somebody is coming, in the place where help was asked for; or where to find somebody, when nobody could be called. */
export function HelpNote({ help, onClose }: { help: HelpState; onClose: () => void }) {
  const words = useWords(kioskWords);
  useEffect(() => {
    if (help !== 'coming' && help !== 'failed') return;
    const over = setTimeout(onClose, shownForMs);
    return () => clearTimeout(over);
  }, [help, onClose]);
  if (help === 'none') return null;
  return (
    <aside className={`help-note help-${help}`} role="status">
      <HandHelping size="1.6em" aria-hidden="true" />
      <p>
        {help === 'calling' && words.callingHelp}
        {help === 'failed' && words.helpFailed}
        {help === 'coming' && `${words.helpComing} ${words.helpWait}`}
      </p>
      <Button size="large" onClick={onClose}>
        {words.close}
      </Button>
    </aside>
  );
}
