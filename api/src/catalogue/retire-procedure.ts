import type { LocalDate } from '@motcua/contracts/dates';
import type { ProcedureId } from '@motcua/contracts/ids';
import { endVersion, lockProcedure } from '@motcua/db/catalogue/versions';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';

/**
 * Ends a procedure without a successor. `validTo` is the first day on which it is no longer valid. An end is set once:
 * the same day again is no change, another day is refused.
 */
export async function retireProcedure(
  tx: Tx,
  clerk: Clerk,
  procedureId: ProcedureId,
  validTo: LocalDate,
): Promise<{ done: true }> {
  const held = found(await lockProcedure(tx, procedureId));
  if (held.validTo === validTo) return { done: true };
  if (held.validTo !== null || validTo <= held.validFrom) throw new Refusal('version-overlaps');
  await endVersion(tx, held.versionId, validTo);
  await record(tx, {
    name: 'procedure.retired',
    shopId: null,
    actor: actorOf(clerk),
    payload: { versionId: held.versionId },
  });
  return { done: true };
}
