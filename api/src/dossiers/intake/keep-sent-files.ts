import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { countFiles, insertFile } from '@motcua/db/dossiers/files';
import { Refusal } from '../../refusal.ts';
import { cleanFileName } from '../file-name.ts';
import type { SentFile } from './read-sent.ts';

/** So many files one dossier has at most, with all that its sender brings later. */
const filesMost = 60;

/** Keeps what an applicant sent: rows and bytes together. The number of its paper stands before the name of each file. */
export async function keepSentFiles(tx: Tx, dossierId: DossierId, files: readonly SentFile[]): Promise<void> {
  if ((await countFiles(tx, dossierId)) + files.length > filesMost)
    throw new Refusal('file-refused', { most: filesMost });
  for (const { paper, name, kind, incoming } of files) {
    await insertFile(tx, {
      dossierId,
      name: cleanFileName(paper === 0 ? name : `${paper}. ${name}`, kind),
      mediaType: kind,
      bytes: incoming.bytes,
      sha256: incoming.sha256,
      addedBy: null,
    });
    await incoming.keep();
  }
}
