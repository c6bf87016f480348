import startEspeak from '@echogarden/espeak-ng-emscripten';
import { clipRate } from './clip-rate.ts';
import { resample } from './resample.ts';

/** Says a text; the samples are between -1 and 1, at `clipRate`. */
export type Speak = (text: string) => Float32Array;

type Espeak = {
  set_voice(name: string): number;
  set_rate(wordsPerMinute: number): number;
  get_samplerate(): number;
  synthesize(text: string, heard: (samples: Int16Array | null) => boolean): void;
};
type EspeakModule = { eSpeakNGWorker: new () => Espeak };

/**
 * A fresh engine for one voice. Its noise is drawn from a seed that begins with the engine, so the same texts in the
 * same order give the same samples each time.
 * @throws where the engine does not know the voice: it would say nothing of it and go on with the voice it had before
 */
export async function openEngine(voice: string, wordsPerMinute: number): Promise<Speak> {
  const module: EspeakModule = await startEspeak();
  const engine = await new module.eSpeakNGWorker();
  const refused = engine.set_voice(voice);
  if (refused !== 0) throw new Error(`the engine has no voice ${voice} (it answered ${refused})`);
  engine.set_rate(wordsPerMinute);
  const rate = engine.get_samplerate();
  return (text) => {
    const heard: number[] = [];
    engine.synthesize(text, (samples) => {
      // The samples lie in the engine's own memory, which it writes over: they are copied at once.
      for (const sample of samples ?? []) heard.push(sample / 32_768);
      return false;
    });
    if (heard.length === 0) throw new Error(`the engine said nothing for "${text}"`);
    return resample(Float32Array.from(heard), rate, clipRate);
  };
}
