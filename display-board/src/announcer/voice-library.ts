import type { PackManifest, VoicePack } from '@motcua/rules/voice/pack';
import type { ClipToken } from '@motcua/rules/voice/token';
import type { Trouble } from './trouble.ts';

/** Longer than this a call does not wait for its recordings. */
const patienceMs = 3_000;

/** The recordings of a board: fetched when they are first needed, kept for as long as the page stands. */
export type VoiceLibrary = {
  /** The pack with its recordings decoded; null where nobody has recorded it, or where something is missing. */
  clips(
    pack: string,
    tokens: readonly ClipToken[],
  ): Promise<{ pack: VoicePack; buffers: ReadonlyMap<ClipToken, AudioBuffer> } | null>;
  /** Fetches and decodes a whole pack ahead of the first call. */
  prepare(pack: string): Promise<void>;
};

/** @param address where the packs lie, ending in a slash */
export function openLibrary(
  context: BaseAudioContext,
  address: string,
  onTrouble: (trouble: Trouble) => void,
): VoiceLibrary {
  const packs = new Map<string, Promise<PackManifest>>();
  const clips = new Map<string, Promise<AudioBuffer>>();
  const complained = new Set<string>();

  function complain(pack: string, clip: string): void {
    // Once for each, not at each call.
    if (complained.has(`${pack}/${clip}`)) return;
    complained.add(`${pack}/${clip}`);
    onTrouble({ kind: 'clip-missing', pack, clip });
  }
  const manifestOf = (pack: string) =>
    keep(packs, pack, async () => readPack(await get(`${address}${pack}/manifest.json`)));
  const clipOf = (pack: string, file: string) =>
    keep(clips, `${pack}/${file}`, async () =>
      context.decodeAudioData(await (await get(`${address}${pack}/${file}`)).arrayBuffer()),
    );

  async function voiceOf(pack: string): Promise<VoicePack | null> {
    const manifest = await manifestOf(pack).catch(() => null);
    if (manifest === null) complain(pack, 'manifest');
    return manifest === null || manifest.source === 'to-be-recorded' ? null : manifest;
  }
  async function decoded(voice: VoicePack, token: ClipToken): Promise<AudioBuffer | null> {
    const clip = voice.tokens[token];
    const buffer = clip ? await clipOf(voice.pack, clip.file).catch(() => null) : null;
    if (buffer === null) complain(voice.pack, token);
    return buffer;
  }

  return {
    async clips(pack, tokens) {
      const voice = await voiceOf(pack);
      if (voice === null) return null;
      const buffers = new Map<ClipToken, AudioBuffer>();
      const wanted = [...new Set(tokens)];
      for (const [index, buffer] of (await Promise.all(wanted.map((one) => decoded(voice, one)))).entries()) {
        const token = wanted[index];
        // A call with a hole in it would send people to a wrong counter: whole or not at all.
        if (buffer === null || token === undefined) return null;
        buffers.set(token, buffer);
      }
      return { pack: voice, buffers };
    },
    async prepare(pack) {
      const voice = await voiceOf(pack);
      if (voice === null) return;
      for (const { file } of Object.values(voice.tokens)) await clipOf(pack, file).catch(() => null);
    },
  };
}

/** What failed is forgotten, so that it is tried again at the next call. */
function keep<Kept>(
  shelf: Map<string, Promise<Kept>>,
  key: string,
  make: () => Promise<Kept>,
): Promise<Kept> {
  const kept = shelf.get(key);
  if (kept) return kept;
  const made = make();
  shelf.set(key, made);
  made.catch(() => shelf.delete(key));
  return made;
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

/** The manifest comes from the board's own build, whose test has read every pack. */
async function readPack(response: Response): Promise<PackManifest> {
  const read: unknown = await response.json();
  if (typeof read !== 'object' || read === null || !('source' in read))
    throw new Error('this is no voice pack');
  return read as PackManifest;
}
