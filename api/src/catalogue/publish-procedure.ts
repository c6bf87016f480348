import type { PublishedProcedure, PublishProcedure } from '@motcua/contracts/catalogue';
import { insertProcedure, insertVersion } from '@motcua/db/catalogue/versions';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { checkText } from './check-text.ts';

/** A new procedure with its first version. A code that another procedure carries is refused with `name-taken`. */
export async function publishProcedure(
  tx: Tx,
  clerk: Clerk,
  text: PublishProcedure,
): Promise<PublishedProcedure> {
  await checkText(tx, text);
  const procedureId = await insertProcedure(tx, text.code);
  const published = await insertVersion(tx, procedureId, 1, text);
  await record(tx, {
    name: 'procedure.published',
    shopId: null,
    actor: actorOf(clerk),
    payload: { versionId: published.versionId, version: 1 },
  });
  return published;
}
