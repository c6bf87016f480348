import { ProcedureVersionId } from '@motcua/contracts/ids';
import type { ProcedurePlace } from '@motcua/db/catalogue/find-procedures';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

const Place = z.tuple([z.number().int().min(0).max(3), ProcedureVersionId]);

/** Where a page of procedures ended, as the caller carries it to the next. */
export function cursorOf({ rank, versionId }: ProcedurePlace): string {
  return Buffer.from(JSON.stringify([rank, versionId])).toString('base64url');
}

/** @throws Refusal `invalid-input` where it is none of ours */
export function placeOf(cursor: string): ProcedurePlace {
  const place = Place.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString()));
  if (!place.success) throw new Refusal('invalid-input');
  const [rank, versionId] = place.data;
  return { rank, versionId };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
