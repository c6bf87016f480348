import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useRef } from 'react';
import { useCamera } from './use-camera.ts';

/** What the camera sees, with what to do before it. */
export function CameraView({ onCode }: { onCode: (text: string) => void }) {
  const words = useWords(kioskWords);
  const screen = useRef<HTMLVideoElement>(null);
  const state = useCamera(screen, onCode);
  const says = { opening: words.cardOpening, looking: words.cardShow, none: words.cardNoCamera };
  return (
    <figure className="camera">
      <video ref={screen} muted playsInline hidden={state === 'none'} tabIndex={-1} />
      <figcaption role="status">{says[state]}</figcaption>
    </figure>
  );
}
