import type { HouseVoice } from '@motcua/contracts/board';
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

/** The voices of the shop, and with what the board asks for them. */
export type OfTheHouse = {
  voices: readonly HouseVoice[];
  /** The board's own token; null before it has one. */
  deviceToken: string | null;
};

/** A board that knows no house yet speaks with what it brings along. */
export const noHouse: OfTheHouse = { voices: [], deviceToken: null };
