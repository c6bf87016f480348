import type { ShopId } from '@motcua/contracts/ids';
import type { CounterStatus } from '@motcua/contracts/queue';
import { findCounters } from '@motcua/db/queue/counters';
import type { House } from '../house.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { shiftOf } from './read-desk.ts';
import { stateOf } from './read-hall.ts';

/** The counters of a shop, for choosing one to open and to know where tickets can be sent. */
export async function readCounters(house: House, clerk: Clerk, shopId: ShopId): Promise<CounterStatus[]> {
  mayIn(clerk, shopId, 'counters.read');
  const counters = await findCounters(house.db, shopId);
  return counters.map((counter) => ({
    counterId: counter.counterId,
    number: counter.number,
    nameVi: counter.nameVi,
    zone: counter.zone,
    sectors: counter.sectors,
    shift: shiftOf(counter),
    label: counter.label,
    state: stateOf(counter),
  }));
}
