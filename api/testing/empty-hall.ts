import type { TestHouse } from './build-house.ts';
import type { Seat } from './seat-at.ts';
import { told } from './told.ts';

// In the order in which the tables lean on each other. The journal stays: nothing can empty it.
const tables = [
  'undoable_acts',
  'transfers',
  'holds',
  'calls',
  'stop_procedures',
  'quotes',
  'slips',
  'card_holders',
  'stops',
  'visits',
  'number_series',
  'counter_pauses',
  'counter_shifts',
  'repeats',
];

/** A new morning: nobody waits, no number is given, and only these counters are open. */
export async function emptyHall(house: TestHouse, ...seats: Seat[]): Promise<void> {
  await house.house.connection.pool.query(tables.map((table) => `delete from ${table}`).join('; '));
  for (const seat of seats) await told(seat.open());
}
