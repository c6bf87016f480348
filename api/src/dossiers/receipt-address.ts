import { receiptToken } from './receipt-token.ts';

/**
 * What the code of a receipt says: the page of the look-up, with code and token behind the `#`, where no server, no log
 * and no referrer ever sees them.
 * @returns null where nobody has said how people reach the house
 */
export function receiptAddress(
  settings: { publicUrl: string | null; houseKey: Buffer },
  dossier: { dossierId: string; code: string },
): string | null {
  if (settings.publicUrl === null) return null;
  const token = receiptToken(settings.houseKey, dossier.dossierId);
  return `${settings.publicUrl.replace(/\/+$/, '')}/h#${dossier.code}.${token}`;
}
