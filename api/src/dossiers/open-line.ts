import type { DossierLine } from '@motcua/contracts/dossiers';
import { openNumber } from './seal-applicant.ts';

const sealedParts = ['collectedBy', 'authorisation'] as const;

/** A line as the desk reads it: who collected is opened. A part that cannot be opened is left out, and never said wrongly. */
export function openLine(houseKey: Buffer, line: DossierLine): DossierLine {
  if (line.act !== 'return') return line;
  const detail = { ...line.detail };
  for (const part of sealedParts) {
    const sealed = detail[part];
    if (typeof sealed !== 'string') continue;
    try {
      detail[part] = openNumber(houseKey, Buffer.from(sealed, 'base64'));
    } catch {
      delete detail[part];
    }
  }
  return { ...line, detail };
}
