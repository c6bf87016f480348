import { createContext, use } from 'react';
import type { KioskTruth } from './hall/kiosk-truth.ts';
import type { Act, Journey } from './journey/journey.ts';

/** What every screen of the kiosk knows. */
export type Kiosk = {
  truth: KioskTruth;
  journey: Journey;
  act: (act: Act) => void;
  deviceToken: string;
  /** The shop's local date. */
  today: string;
};

export const KioskContext = createContext<Kiosk | null>(null);

/** @throws where a screen is drawn outside the kiosk, which is a mistake of the programmer */
export function useKiosk(): Kiosk {
  const kiosk = use(KioskContext);
  if (!kiosk) throw new Error('this part stands only inside the kiosk');
  return kiosk;
}
