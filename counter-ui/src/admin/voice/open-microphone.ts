/** Why there is no microphone: the page may not have one, the person said no, or there is none. */
export type MicrophoneFault = 'insecure' | 'refused' | 'none';

export type Microphone = {
  stream: MediaStream;
  /** The highest sample of this moment, from 0 to 1. */
  level(): number;
  close(): void;
};

/**
 * Asks for the microphone as it is: what a browser does for telephone calls (taking out echo and noise, changing the
 * loudness) would be heard in the hall.
 */
export async function openMicrophone(): Promise<Microphone | MicrophoneFault> {
  if (!window.isSecureContext || !('mediaDevices' in navigator)) return 'insecure';
  const wanted = {
    channelCount: 1,
    echoCancellation: false,
    noiseSuppression: false,
    autoGainControl: false,
  };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: wanted });
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'none';
  }
  const context = new AudioContext();
  const ear = context.createAnalyser();
  ear.fftSize = 2_048;
  context.createMediaStreamSource(stream).connect(ear);
  await context.resume().catch(() => undefined);
  const heard = new Float32Array(ear.fftSize);
  return {
    stream,
    level() {
      ear.getFloatTimeDomainData(heard);
      return heard.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    },
    close() {
      for (const track of stream.getTracks()) track.stop();
      void context.close().catch(() => undefined);
    },
  };
}
