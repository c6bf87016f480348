import { gapMs, pauseMs } from '@motcua/rules/voice/pack-timing';
import { takeRate } from './take.ts';

let context: AudioContext | null = null;
let playing: AudioBufferSourceNode[] = [];

/** The loudspeaker of this page: what is played before it ends. */
function speaker(): AudioContext {
  context ??= new AudioContext({ sampleRate: takeRate });
  for (const source of playing) source.stop();
  playing = [];
  void context.resume();
  return context;
}

/** Plays what stays of a take, raised to where the house will level it. */
export function playTake(samples: Float32Array, gain: number): void {
  const out = speaker();
  const buffer = out.createBuffer(1, Math.max(1, samples.length), takeRate);
  buffer.getChannelData(0).set(samples.map((sample) => Math.max(-1, Math.min(1, sample * gain))));
  play(out, buffer, out.currentTime);
}

/**
 * Fetches recordings of the house and plays them one after the other.
 * @param parts addresses, and null for a pause
 * @returns for how long it sounds, in milliseconds
 * @throws where one of them cannot be had
 */
export async function playRecordings(parts: readonly (string | null)[]): Promise<number> {
  const out = speaker();
  const sounds = await Promise.all(
    parts.map(async (address) => {
      if (address === null) return null;
      const response = await fetch(address, { credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      return out.decodeAudioData(await response.arrayBuffer());
    }),
  );
  const startsAt = out.currentTime + 0.05;
  let at = startsAt;
  for (const sound of sounds) {
    if (sound !== null) play(out, sound, at);
    at += sound === null ? pauseMs / 1_000 : sound.duration + gapMs / 1_000;
  }
  return 1_000 * (at - startsAt);
}

function play(out: AudioContext, buffer: AudioBuffer, at: number): void {
  const source = out.createBufferSource();
  source.buffer = buffer;
  source.connect(out.destination);
  source.start(at);
  playing.push(source);
}
