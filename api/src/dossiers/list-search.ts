import type { DossierSearch } from '@motcua/db/dossiers/search-dossiers';
import { readDossierCode } from '@motcua/rules/dossiers/dossier-code';
import { readOnlineReference } from '@motcua/rules/dossiers/online-reference';
import { plainName } from '@motcua/rules/dossiers/plain-name';
import { hashNumber } from './seal-applicant.ts';

const endOfCode = /^[\dA-Z.-]{4,}$/;
const number = /^\+?[\dA-Z-]{6,20}$/;
const shortestName = 2;

/**
 * Reads what somebody typed in every way it can be meant: a code or its end, a name, an identity number, a telephone. A
 * number is looked for by its keyed hash: it stands nowhere to be searched.
 * @returns null where too little was typed to look for anything
 */
export function readSearch(houseKey: Buffer, typed: string): DossierSearch | null {
  const words = typed.trim();
  const tight = words.replaceAll(/\s+/g, '').toUpperCase();
  const name = plainName(words);
  const isNumber = number.test(tight.replaceAll('.', '')) && /\d/.test(tight);
  const code = readDossierCode(words) ?? readOnlineReference(words);
  const search: DossierSearch = {
    code: code ?? (words === '' ? null : words),
    endOfCode: code === null && endOfCode.test(tight) && /\d/.test(tight) ? tight : null,
    plainName: name.length >= shortestName && !/\d/.test(name) ? name : null,
    idHash: isNumber ? hashNumber(houseKey, 'identity', words) : null,
    phoneHash: isNumber ? hashNumber(houseKey, 'phone', words) : null,
  };
  return words === '' ? null : search;
}
