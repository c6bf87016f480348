import type { KioskTruth } from '../hall/kiosk-truth.ts';

/** The hall without what a kiosk alone cannot know: no promise about the wait, and no card is asked for. */
export function hallAlone(truth: KioskTruth): KioskTruth {
  return {
    ...truth,
    kiosk: { ...truth.kiosk, asksForCard: false },
    hall: { ...truth.hall, sectors: truth.hall.sectors.map((tile) => ({ ...tile, wait: null })) },
  };
}
