import { useCallback, useEffect, useRef, useState } from 'react';
import { type Microphone, type MicrophoneFault, openMicrophone } from './open-microphone.ts';
import { readTake, type Take } from './take.ts';

/** Longer than the longest sentence: a recording that somebody forgot ends by itself. */
const longestMs = 15_000;

export type RecorderState = 'idle' | 'recording' | 'reading';

/** A microphone that records one take after the other. It is asked for at the first one, and let go with the page. */
export function useRecorder(onTake: (take: Take) => void) {
  const [state, setState] = useState<RecorderState>('idle');
  const [fault, setFault] = useState<MicrophoneFault | null>(null);
  const microphone = useRef<Microphone | null>(null);
  const recorder = useRef<MediaRecorder | null>(null);
  const told = useRef(onTake);
  useEffect(() => {
    told.current = onTake;
  }, [onTake]);

  const start = useCallback(async () => {
    const opened = microphone.current ?? (await openMicrophone());
    if (typeof opened === 'string') return setFault(opened);
    microphone.current = opened;
    setFault(null);
    const parts: Blob[] = [];
    const recording = new MediaRecorder(opened.stream);
    recorder.current = recording;
    const forgotten = setTimeout(() => recording.stop(), longestMs);
    recording.ondataavailable = ({ data }) => parts.push(data);
    recording.onstop = async () => {
      clearTimeout(forgotten);
      setState('reading');
      try {
        told.current(await readTake(new Blob(parts, { type: recording.mimeType })));
      } finally {
        setState('idle');
      }
    };
    recording.start();
    setState('recording');
  }, []);
  const stop = useCallback(() => {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  }, []);
  useEffect(
    () => () => {
      stop();
      microphone.current?.close();
    },
    [stop],
  );
  return { state, fault, start, stop, level: useCallback(() => microphone.current?.level() ?? 0, []) };
}
