import type { Dossier } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { lockDossier } from '@motcua/db/dossiers/dossiers';
import { countFiles, findSameFile, insertFile } from '@motcua/db/dossiers/files';
import { isAsked } from '@motcua/db/dossiers/is-asked';
import { record } from '@motcua/db/journal/record';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { type FileKind, fileKindOf } from './file-kind.ts';
import { cleanFileName } from './file-name.ts';
import type { Incoming } from './file-store.ts';

/** So many scans one dossier takes. */
const filesMost = 60;

export type KeptFile = Dossier['files'][number];

/**
 * Adds a scan to a dossier. The row and the bytes come together: where there is no room for the bytes there is no row. The
 * same bytes again are the same file.
 * @param told what the sender says it is; another kind is refused
 */
export async function keepFile(
  tx: Tx,
  clerk: Clerk,
  dossierId: DossierId,
  file: { name: string; told: FileKind; incoming: Incoming },
): Promise<KeptFile> {
  const dossier = found(await lockDossier(tx, dossierId));
  const role = mayIn(clerk, dossier.shopId, 'dossier.act');
  const own = clerk.agencyId === dossier.holderAgencyId || clerk.agencyId === dossier.agencyId;
  // Who is asked for an opinion may bring it on paper too.
  const may = own || role === 'supervisor' || (await isAsked(tx, dossierId, clerk.agencyId));
  if (!may) throw new Refusal('not-found');
  const { incoming, told } = file;
  if (fileKindOf(incoming.head, incoming.tail) !== told) throw new Refusal('file-refused');
  const same = await findSameFile(tx, dossierId, incoming.sha256);
  if (same) return said(same);
  if ((await countFiles(tx, dossierId)) >= filesMost) throw new Refusal('file-refused', { most: filesMost });
  const kept = await insertFile(tx, {
    dossierId,
    name: cleanFileName(file.name, told),
    mediaType: told,
    bytes: incoming.bytes,
    sha256: incoming.sha256,
    addedBy: clerk.staffId,
  });
  await record(tx, {
    name: 'dossier.file-added',
    shopId: dossier.shopId,
    actor: actorOf(clerk),
    payload: { dossierId, fileId: kept.fileId },
  });
  await incoming.keep();
  return said(kept);
}

const said = ({ fileId, name, bytes, mediaType, addedAt }: KeptFile): KeptFile => ({
  fileId,
  name,
  bytes,
  mediaType,
  addedAt,
});
