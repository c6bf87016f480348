import type { StopPurpose, TakenVisit } from '@motcua/contracts/queue';
import type { Person } from './build-house.ts';
import { told } from './told.ts';

/** Somebody takes a number for these sectors, in this order. */
export function take(kiosk: Person, ...sectors: string[]): Promise<TakenVisit> {
  return takeAs(kiosk, null, ...sectors);
}

/** The same for somebody of a priority class. */
export function takeAs(
  kiosk: Person,
  priorityClass: string | null,
  ...sectors: string[]
): Promise<TakenVisit> {
  return told<TakenVisit>(kiosk.ask('POST /visits', { sectors, priorityClass }));
}

/** Somebody who collects a result or brings what was missing takes a number of the short queue. */
export function takeShort(
  kiosk: Person,
  purpose: Exclude<StopPurpose, 'submit'>,
  sector: string,
  more: { priorityClass?: string; dossierCode?: string } = {},
): Promise<TakenVisit> {
  return told<TakenVisit>(kiosk.ask('POST /visits', { sectors: [sector], purpose, ...more }));
}
