import type { SlipEvent } from '@motcua/contracts/realtime';
import { createContext, use } from 'react';
import type { Sight } from './frame/use-sight.ts';
import type { KioskTruth } from './hall/kiosk-truth.ts';
import type { Act, Journey } from './journey/journey.ts';
import type { AloneHere } from './offline/use-alone.ts';

/** What every screen of the kiosk knows. */
export type Kiosk = {
  truth: KioskTruth;
  journey: Journey;
  act: (act: Act) => void;
  deviceToken: string;
  /** Whether the house can be heard, and what the kiosk does without it. */
  alone: AloneHere;
  /** The shop's local date. */
  today: string;
  /** What became of the slip the house last spoke of; null until it did. */
  slip: SlipEvent | null;
  /** How this person sees best. */
  sight: Sight;
};

export const KioskContext = createContext<Kiosk | null>(null);

/** @throws where a screen is drawn outside the kiosk, which is a mistake of the programmer */
export function useKiosk(): Kiosk {
  const kiosk = use(KioskContext);
  if (!kiosk) throw new Error('this part stands only inside the kiosk');
  return kiosk;
}
