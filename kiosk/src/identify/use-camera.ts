import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { prepareReader, readCode } from './read-code.ts';

export type CameraState = 'opening' | 'looking' | 'none';

const lookEachMs = 150;

/**
 * Looks through the kiosk's camera for a code and tells it. The pictures never leave this page; the camera goes out
 * with the screen.
 */
export function useCamera(
  screen: RefObject<HTMLVideoElement | null>,
  onCode: (text: string) => void,
): CameraState {
  const [state, setState] = useState<CameraState>('opening');
  const tell = useEffectEvent(onCode);

  useEffect(() => {
    let left = false;
    let stream: MediaStream | null = null;
    let next: ReturnType<typeof setTimeout> | undefined;
    const canvas = document.createElement('canvas');
    const brush = canvas.getContext('2d', { willReadFrequently: true });

    const look = async () => {
      const video = screen.current;
      if (left || !video || !brush) return;
      if (video.videoWidth > 0) {
        canvas.width = video.videoWidth;
        canvas.height = video.videoHeight;
        brush.drawImage(video, 0, 0);
        const text = await readCode(brush.getImageData(0, 0, canvas.width, canvas.height));
        if (left) return;
        if (text !== null) tell(text);
      }
      next = setTimeout(() => void look().catch(fail), lookEachMs);
    };
    const open = async () => {
      const [opened] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1280 }, facingMode: 'user' } }),
        prepareReader(),
      ]);
      stream = opened;
      const video = screen.current;
      if (left || !video) return close();
      video.srcObject = opened;
      await video.play();
      setState('looking');
      await look();
    };
    const close = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    // No camera, no permission, or no reader: a scanner or the clerk does the same.
    const fail = () => {
      close();
      if (!left) setState('none');
    };
    open().catch(fail);

    return () => {
      left = true;
      clearTimeout(next);
      close();
    };
  }, [screen]);

  return state;
}
