import type { ShopId } from '@motcua/contracts/ids';
import type { IssueDevice, IssuedDevice } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { insertDevice } from '@motcua/db/shops/devices';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { secretHash } from '../staff/secrets.ts';

/** A kiosk or a board for this shop. Its token is shown now and never again. */
export async function issueDevice(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: IssueDevice,
  token: string,
): Promise<IssuedDevice> {
  mayIn(clerk, shopId, 'device.manage');
  const device = await insertDevice(tx, shopId, wish, secretHash(token));
  await record(tx, {
    name: 'device.issued',
    shopId,
    actor: actorOf(clerk),
    payload: { deviceId: device.deviceId, kind: device.kind },
  });
  return { device, token };
}
