import type { VoicePackId } from '@motcua/contracts/ids';
import type { Database } from '@motcua/db/connect';
import { findClipContents, findClips } from '@motcua/db/shops/voice-clips';
import { inSnapshot } from '@motcua/db/transaction';
import { zipSync } from 'fflate';
import type { Asker } from '../staff/asker.ts';
import { manifestOf, manifestText } from './manifest-of.ts';
import { voiceHeardBy } from './voice-heard-by.ts';

/** No file in it tells when it was packed: the same voice gives the same bytes. */
const noTime = new Date(2000, 0, 1);

/** A voice as one ZIP file: its manifest and its recordings, exactly as a pack lies in a folder. */
export async function exportVoice(
  db: Database,
  asker: Asker,
  packId: VoicePackId,
): Promise<{ language: string; zip: Buffer }> {
  const pack = await voiceHeardBy(db, asker, packId);
  const { clips, contents } = await inSnapshot(db, async (tx) => ({
    clips: await findClips(tx, packId),
    contents: await findClipContents(tx, packId),
  }));
  const manifest = manifestOf(pack, clips);
  const files: Record<string, Uint8Array> = { 'manifest.json': Buffer.from(manifestText(manifest)) };
  for (const [token, { file }] of Object.entries(manifest.tokens)) {
    const content = contents.get(token);
    if (content) files[file] = content;
  }
  // Opus is packed already.
  const zip = Buffer.from(zipSync(files, { level: 0, mtime: noTime }));
  return { language: pack.language, zip };
}
