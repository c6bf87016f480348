import type { FollowedVisit } from '@motcua/contracts/follow';

/** How loud the page is: its colour, and whether the phone should speak up. */
export type Mood = 'waiting' | 'nearly' | 'called' | 'over';

/** From this many people ahead on, it is time to come closer. */
const nearlyAhead = 2;

export function moodOf({ stops, over }: Pick<FollowedVisit, 'stops' | 'over'>): Mood {
  if (over) return 'over';
  if (stops.some((stop) => stop.state === 'called')) return 'called';
  // Somebody at a counter is not about to be called to another one.
  if (stops.some((stop) => stop.state === 'serving')) return 'waiting';
  return stops.some((stop) => stop.ahead !== null && stop.ahead <= nearlyAhead) ? 'nearly' : 'waiting';
}
