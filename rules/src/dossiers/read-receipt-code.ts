import { readDossierCode } from './dossier-code.ts';
import { readOnlineReference } from './online-reference.ts';

/** What was read from a receipt: its code, and from the square one the token as well. */
export type ReceiptCode = { code: string; token: string | null };

/**
 * Reads what a scanner or a camera saw on a receipt: the bar code is the dossier's code alone, the square one an address
 * with code and token behind the `#`.
 * @returns null where it is something else
 */
export function readReceiptCode(text: string): ReceiptCode | null {
  const [, named, token] = /^https?:\/\/[^#]+\/h#(.{4,60})\.([\w-]{22})$/.exec(text.trim()) ?? [];
  if (named !== undefined && token !== undefined) return { code: named, token };
  const code = readDossierCode(text) ?? readOnlineReference(text);
  return code === null ? null : { code, token: null };
}
