import { barsSvg } from './bars-svg.ts';
import type { FormBlock } from './form.ts';
import { qrSvg } from './qr-svg.ts';

/** The dossier's code for a phone and for a hand scanner (Circular 01/2018 article 19.2 allows both). */
export function marksOf(code: string): FormBlock {
  return { kind: 'marks', qr: qrSvg(code), bars: barsSvg(code), text: code };
}
