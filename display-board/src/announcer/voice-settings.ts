import type { Region } from '@motcua/rules/voice/region';

/** How a board speaks. */
export type VoiceSettings = {
  region: Region;
  /** 0–1 */
  volume: number;
  muted: boolean;
  /** Counts the wishes to try the loudspeakers: each time it grows, the board says a sentence. */
  tests: number;
};

/** The project began in the south. */
export const usualVoice: VoiceSettings = { region: 'south', volume: 1, muted: false, tests: 0 };
