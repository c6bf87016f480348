import { kioskWords } from '@motcua/ui/words/kiosk.ts';
import { useWords } from '@motcua/ui/words/use-words.tsx';
import { useRef } from 'react';
import { useCamera } from './use-camera.ts';

type CameraViewProps = {
  onCode: (text: string) => void;
  /** What to hold before it, and what to do where there is no camera; an identity card where nothing is said. */
  show?: string;
  none?: string;
};

/** What the camera sees, with what to do before it. */
export function CameraView({ onCode, show, none }: CameraViewProps) {
  const words = useWords(kioskWords);
  const screen = useRef<HTMLVideoElement>(null);
  const state = useCamera(screen, onCode);
  const says = {
    opening: words.cardOpening,
    looking: show ?? words.cardShow,
    none: none ?? words.cardNoCamera,
  };
  return (
    <figure className="camera">
      <video ref={screen} muted playsInline hidden={state === 'none'} tabIndex={-1} />
      <figcaption role="status">{says[state]}</figcaption>
    </figure>
  );
}
