import type { StaffLanguage } from '@motcua/contracts/languages';
import { actReasons } from './act-reasons.ts';
import { pauseReasons } from './pause-reasons.ts';

/** A reason kept in the journal, whichever act it belongs to. A code not known here is shown as it is. */
export function reasonInWords(code: string, language: StaffLanguage): string {
  const known = new Map<string, string>([
    ...Object.entries(pauseReasons[language]),
    ...Object.entries(actReasons[language]),
  ]);
  return known.get(code) ?? code;
}
