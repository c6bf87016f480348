import type { HallSnapshot } from '@motcua/contracts/hall';
import { Unsuited } from './unsuited.ts';

const freshShop = 'Begin with a fresh shop: DATA_DIR=$(mktemp -d) npm start';

/** Figures mean something only when the day begins with an empty hall, and nobody wants to have their own work called away. */
export function checkQuiet(hall: HallSnapshot): void {
  if (!hall.opening.open)
    throw new Unsuited(`The shop gives no tickets now (${hall.opening.reason}); a day cannot be played.`);
  const waiting = hall.sectors.reduce((sum, tile) => sum + tile.waiting, 0);
  if (waiting > 0) throw new Unsuited(`Tickets still wait in this shop: ${waiting}. ${freshShop}`);
  const open = hall.counters.filter((counter) => counter.state !== 'closed').map(({ number }) => number);
  if (open.length > 0)
    throw new Unsuited(
      `Somebody works in this shop: open counters ${open.join(', ')}. Close them, or: ${freshShop}`,
    );
}
