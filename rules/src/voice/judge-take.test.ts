import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpeech } from './find-speech.ts';
import { judgeTake } from './judge-take.ts';

const rate = 24_000;
const seconds = (length: number) => Math.round(length * rate);

/** A room with its noise, and a voice in it from a moment on. */
function take({ before = 0.5, speech = 0.6, after = 0.5, level = 0.2, noise = 0.001, click = false }) {
  const samples = new Float32Array(seconds(before) + seconds(speech) + seconds(after));
  for (let at = 0; at < samples.length; at += 1) {
    const spoken = at >= seconds(before) && at < seconds(before) + seconds(speech);
    samples[at] =
      noise * Math.sin(at * 1.7) + (spoken ? level * Math.sin((2 * Math.PI * 180 * at) / rate) : 0);
  }
  if (click) samples.fill(0.6, seconds(0.1), seconds(0.1) + 200);
  return samples;
}

describe('where a recording is cut', () => {
  it.each([
    ['a quiet room', take({})],
    ['a loud room', take({ noise: 0.02 })],
    ['a quiet voice', take({ level: 0.02 })],
    ['the click of a key before it', take({ click: true })],
  ])('just before and after the voice, with %s', (_name, samples) => {
    const speech = findSpeech(samples, rate);
    expect(speech?.from).toBeGreaterThanOrEqual(seconds(0.44));
    expect(speech?.from).toBeLessThanOrEqual(seconds(0.5));
    expect(speech?.to).toBeGreaterThanOrEqual(seconds(1.1));
    expect(speech?.to).toBeLessThanOrEqual(seconds(1.18));
  });

  it('nowhere, where somebody speaks from the first moment to the last', () => {
    const samples = take({ before: 0, after: 0 });
    expect(findSpeech(samples, rate)).toEqual({ from: 0, to: samples.length });
  });

  it('inside the recording, whatever it is', () => {
    const any = fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 5_000 });
    fc.assert(
      fc.property(any, (samples) => {
        const speech = findSpeech(samples, 8_000);
        if (speech === null) return;
        expect(speech.from).toBeGreaterThanOrEqual(0);
        expect(speech.to).toBeGreaterThan(speech.from);
        expect(speech.to).toBeLessThanOrEqual(samples.length);
      }),
    );
  });
});

describe('a recording', () => {
  it.each([
    ['of a voice can be used', take({}), null],
    ['of a room alone is silent', take({ level: 0 }), 'silent'],
    ['of nothing is silent', new Float32Array(0), 'silent'],
    ['of a click alone is silent', take({ level: 0, click: true }), 'silent'],
    ['that was cut off is too short', take({ speech: 0.05 }), 'too-short'],
    ['from far away is too quiet', take({ level: 0.008 }), 'too-quiet'],
    ['from too near is too loud', take({ level: 1 }), 'too-loud'],
  ])('%s', (_name, samples, fault) => {
    expect(judgeTake(samples, rate).fault).toBe(fault);
  });
});
