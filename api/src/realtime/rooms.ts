import type { ShopId } from '@motcua/contracts/ids';
import { isAllowed } from '@motcua/rules/staff/permissions';
import type { Asker } from '../staff/asker.ts';

// Who may sit where. Rooms follow from who is connected; no client ever names one.

/** Boards: every call of the shop. */
export const hallRoom = (shopId: ShopId) => `hall:${shopId}`;
/** Kiosks: how many wait per sector. */
export const kioskRoom = (shopId: ShopId) => `kiosk:${shopId}`;
/** Clerks: something at the desks has changed. */
export const deskRoom = (shopId: ShopId) => `desk:${shopId}`;
/** Everything of one person, to be put out when they are. */
export const personRoom = (staffId: string) => `person:${staffId}`;
/** Everything that came with one device's token, to be put out when it is taken back. */
export const deviceRoom = (deviceId: string) => `device:${deviceId}`;

/** The rooms for somebody who connects, or null where there is no place for them. */
export function roomsOf(asker: Asker, wishedShop: ShopId | null): string[] | null {
  if (asker.kind === 'device')
    return [
      asker.device === 'board' ? hallRoom(asker.shopId) : kioskRoom(asker.shopId),
      deviceRoom(asker.deviceId),
    ];
  if (asker.kind !== 'staff' || wishedShop === null) return null;
  const role = asker.roles.get(wishedShop);
  if (!role || !isAllowed('desk.read', role)) return null;
  return [deskRoom(wishedShop), personRoom(asker.staffId)];
}
