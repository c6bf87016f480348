import { type Take as Judged, judgeTake } from '@motcua/rules/voice/judge-take';

/** Samples a second of everything that is recorded here: what the house keeps, so that nothing is lost on the way. */
export const takeRate = 24_000;

/** One go at a prompt, and what was heard in it. */
export type Take = Judged & { samples: Float32Array };

/** What the recorder wrote, as one channel of samples. @throws where the browser cannot read its own recording */
export async function readTake(recorded: Blob): Promise<Take> {
  const context = new OfflineAudioContext(1, 1, takeRate);
  const decoded = await context.decodeAudioData(await recorded.arrayBuffer());
  const samples = decoded.getChannelData(0).slice();
  return { samples, ...judgeTake(samples, takeRate) };
}

/** How long what stays of a take is, in seconds, as people read it. */
export function keptSeconds({ speech }: Take, language: string): string {
  return inSeconds(speech === null ? 0 : (1_000 * (speech.to - speech.from)) / takeRate, language);
}

/** Milliseconds as seconds with one digit. */
export const inSeconds = (milliseconds: number, language: string): string =>
  (milliseconds / 1_000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
