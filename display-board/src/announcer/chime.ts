/** The words begin this long after the chime, in seconds: its second tone still rings under the first word. */
export const chimeSeconds = 0.5;

const tones = [
  { hertz: 659.25, at: 0, seconds: 0.45 },
  { hertz: 523.25, at: 0.2, seconds: 0.55 },
];

/** Two falling tones that turn heads before a number is said. */
export function chime(context: AudioContext, into: AudioNode, startsAt: number): void {
  for (const { hertz, at, seconds } of tones) {
    const tone = context.createOscillator();
    const level = context.createGain();
    tone.frequency.value = hertz;
    level.gain.setValueAtTime(0, startsAt + at);
    level.gain.linearRampToValueAtTime(0.3, startsAt + at + 0.01);
    level.gain.exponentialRampToValueAtTime(0.001, startsAt + at + seconds);
    tone.connect(level).connect(into);
    tone.start(startsAt + at);
    tone.stop(startsAt + at + seconds);
    tone.onended = () => level.disconnect();
  }
}
