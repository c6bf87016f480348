import type { PublishedProcedure, PublishProcedure } from '@motcua/contracts/catalogue';
import type { ProcedureId } from '@motcua/contracts/ids';
import {
  endVersion,
  type HeldProcedure,
  insertVersion,
  lockProcedure,
  setProcedureCode,
} from '@motcua/db/catalogue/versions';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { checkText } from './check-text.ts';

/**
 * The next version of a procedure. The one before it ends on the day this one begins; nothing else about it changes,
 * and visits taken under it keep it. A retired procedure may come back after its end.
 */
export async function publishVersion(
  tx: Tx,
  clerk: Clerk,
  procedureId: ProcedureId,
  text: PublishProcedure,
): Promise<PublishedProcedure> {
  await checkText(tx, text);
  const held = found(await lockProcedure(tx, procedureId));
  if (text.validFrom <= held.validFrom || (held.validTo !== null && text.validFrom < held.validTo))
    throw new Refusal('version-overlaps');
  await keepCode(tx, held, text.code);
  if (held.validTo === null) await endVersion(tx, held.versionId, text.validFrom);
  const published = await insertVersion(tx, procedureId, held.version + 1, text);
  await record(tx, {
    name: 'procedure.published',
    shopId: null,
    actor: actorOf(clerk),
    payload: { versionId: published.versionId, version: published.version },
  });
  return published;
}

/** A code belongs to the procedure, not to a version: it may be given once, never changed or taken away. */
async function keepCode(tx: Tx, held: HeldProcedure, code: string | null): Promise<void> {
  if (held.code === code) return;
  if (held.code !== null || code === null) throw new Refusal('invalid-input');
  await setProcedureCode(tx, held.procedureId, code);
}
