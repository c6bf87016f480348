import type { ShopId } from '@motcua/contracts/ids';
import type { TakeForCitizen, TakenVisit } from '@motcua/contracts/queue';
import { findPrintingKiosks } from '@motcua/db/queue/printing-kiosks';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { type Repeat, takeNumber } from './take-number.ts';

/**
 * Staff take a number for somebody: who cannot use the kiosk, or whom a kiosk alone at its cap sends to the desk. A second
 * number of the same person for the same sector is a supervisor's to give, and says why.
 * @throws Refusal `not-allowed` for a clerk who gives a second number, `no-printer` where the chosen kiosk prints nothing
 */
export async function takeFor(
  house: House,
  clerk: Clerk,
  shopId: ShopId,
  { secondReason, printAt, ...wish }: TakeForCitizen,
  repeat: Repeat,
): Promise<TakenVisit> {
  const role = mayIn(clerk, shopId, 'visit.take-for');
  if (secondReason !== null && role !== 'supervisor') throw new Refusal('not-allowed');
  return takeNumber(
    house,
    {
      shopId,
      deviceId: printAt,
      giver: { kind: 'staff', id: clerk.staffId },
      secondReason,
      async mayBegin() {
        if (printAt === null) return;
        const kiosks = await findPrintingKiosks(house.db, shopId);
        if (!kiosks.some((kiosk) => kiosk.deviceId === printAt)) throw new Refusal('no-printer');
      },
    },
    wish,
    repeat,
  );
}
