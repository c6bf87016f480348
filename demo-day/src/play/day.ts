import type { PlannedDay } from '../plan/planned-day.ts';
import type { MetShop } from '../shop/meet-shop.ts';
import type { Client } from '../shop/open-client.ts';
import type { Bell } from './bell.ts';
import type { Diary } from './diary.ts';
import type { Hall } from './hall.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Everything that whoever plays a part in the day has at hand. */
export type Day = {
  client: Client;
  shop: MetShop;
  plan: PlannedDay;
  clock: VirtualClock;
  bell: Bell;
  hall: Hall;
  diary: Diary;
  /** One ticket after another, as other systems do. */
  oneAtATime: boolean;
  /** Something that goes on beside: its end is awaited with the day's. */
  meanwhile(work: Promise<void>): void;
};
