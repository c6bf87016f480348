import type { ShopId } from '@motcua/contracts/ids';
import type { BuiltInVoice, VoicePacks } from '@motcua/contracts/voice';
import type { Database } from '@motcua/db/connect';
import { findVoicePacks } from '@motcua/db/shops/voice-packs';
import type { PackManifest } from '@motcua/rules/voice/pack';
import { builtInPacks } from '@motcua/voice/built-in-packs';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { voiceSummary } from './voice-summary.ts';

/** Read when the house starts: they come with the program. */
const builtIn = builtInPacks().map(builtInVoice);

/** The shop's own voices, and those that every board brings along. */
export async function listVoices(db: Database, clerk: Clerk, shopId: ShopId): Promise<VoicePacks> {
  mayIn(clerk, shopId, 'voice.list');
  return { packs: (await findVoicePacks(db, shopId)).map(voiceSummary), builtIn };
}

function builtInVoice(manifest: PackManifest): BuiltInVoice {
  const { pack, lang: language, region } = manifest;
  if (manifest.source === 'to-be-recorded') return { pack, language, region, recorded: null };
  const { voice: name, speaker, licence, source } = manifest;
  const madeBy = source === 'human' ? 'person' : 'machine';
  return { pack, language, region, recorded: { name, speaker, licence, madeBy } };
}
