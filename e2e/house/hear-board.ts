import type { Page } from 'playwright-core';

/** One reading a board gave to its loudspeaker; times in seconds of the audio clock. */
export type HeardReading = {
  said: string;
  counter: number | null;
  times: number;
  reading: 1 | 2;
  startsAt: number;
  endsAt: number;
  parts: { pack: string; token: string; startsAt: number; endsAt: number }[];
  soundAfterMs: number;
  wordAfterMs: number | null;
};

/** What came out of the loudspeaker at one moment: the machine's clock, the audio clock, the highest sample. */
export type Level = { wallMs: number; at: number; peak: number };

const lookEveryMs = 20;

/** Puts an ear to a page's loudspeaker before the page is opened: it measures the very sound, and changes nothing. */
export async function putEarTo(page: Page): Promise<void> {
  await page.addInitScript((everyMs) => {
    const heard: Record<'readings' | 'levels' | 'troubles', unknown[]> = {
      readings: [],
      levels: [],
      troubles: [],
    };
    Object.assign(window, { heard });
    window.addEventListener('announced', (event) => {
      if (event instanceof CustomEvent) heard.readings.push(event.detail);
    });
    window.addEventListener('voice-trouble', (event) => {
      if (event instanceof CustomEvent) heard.troubles.push(event.detail);
    });
    const connect = AudioNode.prototype.connect;
    function listenTo(node: AudioNode): void {
      const ear = node.context.createAnalyser();
      ear.fftSize = 1_024;
      Reflect.apply(connect, node, [ear]);
      const samples = new Float32Array(ear.fftSize);
      setInterval(() => {
        ear.getFloatTimeDomainData(samples);
        const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
        heard.levels.push({ wallMs: Date.now(), at: node.context.currentTime, peak });
      }, everyMs);
    }
    AudioNode.prototype.connect = function (this: AudioNode, ...given: unknown[]) {
      const answer = Reflect.apply(connect, this, given);
      if (given[0] instanceof AudioDestinationNode) listenTo(this);
      return answer;
    } as typeof connect;
  }, lookEveryMs);
}

/** Everything the ear has heard so far. */
export function whatWasHeard(page: Page): Promise<{
  readings: HeardReading[];
  levels: Level[];
  troubles: { kind: string; clip?: string }[];
}> {
  return page.evaluate(() => Reflect.get(window, 'heard'));
}
