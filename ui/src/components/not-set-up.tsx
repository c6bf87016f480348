import type { DeviceKind } from '@motcua/contracts/shops';
import { MonitorSmartphone } from 'lucide-react';
import { deviceWords } from '../words/device.ts';
import { useWords } from '../words/use-words.tsx';
import { Button } from './button.tsx';
import './not-set-up.css';

/** The house does not know this machine: says what an administrator has to do, and what a citizen can do meanwhile. */
export function NotSetUp({ kind }: { kind: DeviceKind }) {
  const words = useWords(deviceWords);
  return (
    <main className="not-set-up">
      <MonitorSmartphone size="5rem" strokeWidth={1.5} aria-hidden="true" />
      <p className="not-set-up-kind">{words[kind]}</p>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p>{words.meanwhile}</p>
      <Button size="large" onClick={() => location.reload()}>
        {words.tryAgain}
      </Button>
    </main>
  );
}
