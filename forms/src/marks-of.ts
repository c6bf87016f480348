import { barsSvg } from './bars-svg.ts';
import type { FormBlock } from './form.ts';
import { qrSvg } from './qr-svg.ts';

/**
 * The dossier's code for a phone and for a hand scanner (Circular 01/2018 article 19.2 allows both).
 * @param address what the phone opens; without one its picture is the code alone
 */
export function marksOf(code: string, address: string | null): FormBlock {
  return { kind: 'marks', qr: qrSvg(address ?? code), bars: barsSvg(code), text: code };
}
