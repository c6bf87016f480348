import { DossierId } from '@motcua/contracts/ids';
import type { DossierPlace } from '@motcua/db/dossiers/find-page';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

// As PostgreSQL writes a moment: its own words, so that the next page begins exactly where this one ended.
const Place = z.tuple([
  z.string().regex(/^(infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?)$/),
  DossierId,
]);

/** Where a page of a list ended, as the caller carries it to the next. */
export function cursorOf({ at, dossierId }: DossierPlace): string {
  return Buffer.from(JSON.stringify([at, dossierId])).toString('base64url');
}

/** @throws Refusal `invalid-input` where it is none of ours */
export function placeOf(cursor: string): DossierPlace {
  const place = Place.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!place.success) throw new Refusal('invalid-input');
  const [at, dossierId] = place.data;
  return { at, dossierId };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
