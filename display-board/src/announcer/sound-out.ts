/** A board's loudspeaker: one context for the page's whole life, one volume. */
export type SoundOut = {
  context: AudioContext;
  /** Everything that sounds is connected here. */
  into: AudioNode;
  setVolume(volume: number): void;
  /** Whether the browser keeps it silent until somebody touches the screen. */
  isBlocked(): boolean;
  /** To be called on a touch or a key. */
  unblock(): void;
  close(): void;
};

/** A browser that will let the board speak says so within this time. */
const graceMs = 1_500;
/** Half the usual rate: speech needs no more, and the recordings take half the memory. */
const sampleRate = 24_000;

/** @param onChange told when the sound is found blocked, and when it is free again */
export function openSound(onChange: (blocked: boolean) => void): SoundOut {
  const context = new AudioContext({ sampleRate });
  const volume = context.createGain();
  volume.connect(context.destination);
  let told = false;
  const look = () => {
    const blocked = context.state !== 'running';
    if (blocked === told) return;
    told = blocked;
    onChange(blocked);
  };
  const tryToRun = () => void context.resume().catch(() => undefined);
  tryToRun();
  const grace = setTimeout(() => {
    look();
    context.addEventListener('statechange', look);
  }, graceMs);
  return {
    context,
    into: volume,
    setVolume: (level) => volume.gain.setTargetAtTime(level, context.currentTime, 0.02),
    isBlocked: () => context.state !== 'running',
    unblock: tryToRun,
    close() {
      clearTimeout(grace);
      context.removeEventListener('statechange', look);
      void context.close().catch(() => undefined);
    },
  };
}
