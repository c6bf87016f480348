import OpusScript from 'opusscript';
import { clipRate } from './clip-rate.ts';
import { oggOpus } from './ogg-opus.ts';

const bitrate = 15_000;
const frame = clipRate / 50;
/** Opus always counts in samples of 48 kHz; its encoder answers this many of them late. */
const lookahead = 312;

/** A recording as a whole Ogg Opus file. */
export function encodeOpus(samples: Float32Array): Buffer {
  const encoder = new OpusScript(clipRate, 1, OpusScript.Application.AUDIO);
  encoder.setBitrate(bitrate);
  const at48 = 48_000 / clipRate;
  const packets: Buffer[] = [];
  for (let at = 0; at < samples.length + lookahead / at48; at += frame) {
    const pcm = Buffer.alloc(frame * 2);
    for (let index = 0; index < frame; index += 1)
      pcm.writeInt16LE(Math.round((samples[at + index] ?? 0) * 32_767), index * 2);
    packets.push(encoder.encode(pcm, frame));
  }
  encoder.delete();
  return oggOpus(packets, { preSkip: lookahead, length: samples.length * at48, rate: clipRate });
}
