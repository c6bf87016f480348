import type { HelpCallId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { openHelpCall } from '@motcua/db/queue/help-calls';
import { actorOf, type HallDevice } from '../staff/asker.ts';

/** Somebody at the kiosk needs a hand: the desks are told. Pressed again while nobody has come, it is the same call. */
export async function callHelp(tx: Tx, kiosk: HallDevice): Promise<{ helpCallId: HelpCallId }> {
  const { helpCallId, isNew } = await openHelpCall(tx, kiosk.shopId, kiosk.deviceId);
  if (isNew)
    await record(tx, {
      name: 'help.called',
      shopId: kiosk.shopId,
      actor: actorOf(kiosk),
      payload: { helpCallId, deviceId: kiosk.deviceId },
    });
  return { helpCallId };
}
