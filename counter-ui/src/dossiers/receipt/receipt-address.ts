import type { DossierId, ShopId, StopId } from '@motcua/contracts/ids';

/** Where a receipt is opened: ids only, nothing of a person. */
export function receiptAddress(of: {
  shopId: ShopId;
  stopId?: StopId | null;
  dossierId?: DossierId | null;
}): string {
  const asked = new URLSearchParams({ shop: of.shopId });
  if (of.stopId) asked.set('stop', of.stopId);
  if (of.dossierId) asked.set('dossier', of.dossierId);
  return `/receipt?${asked}`;
}
