import type { CounterId } from '@motcua/contracts/ids';
import type { Minute } from '../plan/minutes.ts';
import type { PlannedPause } from '../plan/planned-day.ts';
import type { Post } from '../shop/meet-shop.ts';
import type { Worker } from '../shop/sign-in.ts';
import type { Found } from './hall.ts';

/** One counter with whoever sits there now. */
export type Desk = {
  post: Post;
  /** The clerk of the counter, or who stands in for them. */
  worker: Worker;
  pauses: PlannedPause[];
  /** Sent away for a moment, and when each is back. */
  away: { found: Found; backAt: Minute }[];
};

export function counterOf(desk: Desk): { params: { counterId: CounterId } } {
  return { params: { counterId: desk.post.counterId } };
}
