import type { HelpCallId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { answerHelpCall, lockHelpCall } from '@motcua/db/queue/help-calls';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** A clerk goes to the kiosk: the call leaves every desk. Somebody else was quicker: it is done all the same. */
export async function answerHelp(tx: Tx, clerk: Clerk, helpCallId: HelpCallId): Promise<void> {
  const help = found(await lockHelpCall(tx, helpCallId));
  mayIn(clerk, help.shopId, 'help.answer');
  if (help.answered) return;
  await answerHelpCall(tx, helpCallId, clerk.staffId);
  await record(tx, {
    name: 'help.answered',
    shopId: help.shopId,
    actor: actorOf(clerk),
    payload: { helpCallId, deviceId: help.deviceId },
  });
}
