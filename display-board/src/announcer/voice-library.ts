import type { PackManifest, VoicePack } from '@motcua/rules/voice/pack';
import type { ClipToken } from '@motcua/rules/voice/token';
import { fetchSound, readPack } from './fetch-sound.ts';
import type { Trouble } from './trouble.ts';
import type { VoiceSource } from './voice-source.ts';

/** Recordings of one voice, ready to be played. */
type Spoken = { name: string; pack: VoicePack; buffers: ReadonlyMap<ClipToken, AudioBuffer> };

/** The recordings of a board: fetched when they are first needed, kept for as long as they are the newest. */
export type VoiceLibrary = {
  /**
   * The recordings of the first of these voices that has them all; null where none has. A voice that is missing
   * something is told of, and the next one speaks.
   */
  clips(sources: readonly VoiceSource[], tokens: readonly ClipToken[]): Promise<Spoken | null>;
  /** Fetches and decodes a whole voice ahead of the first call. */
  prepare(source: VoiceSource): Promise<void>;
  /** Lets go of what lies elsewhere than at these addresses. */
  keepOnly(addresses: ReadonlySet<string>): void;
};

export function openLibrary(context: BaseAudioContext, onTrouble: (trouble: Trouble) => void): VoiceLibrary {
  const packs = new Map<string, Promise<PackManifest>>();
  const clips = new Map<string, Promise<AudioBuffer>>();
  const complained = new Set<string>();

  function complain({ name, address }: VoiceSource, clip: string): void {
    // Once for each, not at each call.
    if (complained.has(address + clip)) return;
    complained.add(address + clip);
    onTrouble({ kind: 'clip-missing', pack: name, clip });
  }
  const manifestOf = ({ address, headers }: VoiceSource) =>
    keep(packs, address, async () => readPack(await fetchSound(`${address}manifest.json`, headers)));
  const clipOf = ({ address, headers }: VoiceSource, file: string) =>
    keep(clips, address + file, async () =>
      context.decodeAudioData(await (await fetchSound(address + file, headers)).arrayBuffer()),
    );

  async function voiceOf(source: VoiceSource): Promise<VoicePack | null> {
    const manifest = await manifestOf(source).catch(() => null);
    if (manifest === null) complain(source, 'manifest');
    return manifest === null || manifest.source === 'to-be-recorded' ? null : manifest;
  }
  async function decoded(source: VoiceSource, voice: VoicePack, token: ClipToken) {
    const clip = voice.tokens[token];
    const buffer = clip ? await clipOf(source, clip.file).catch(() => null) : null;
    if (buffer === null) complain(source, token);
    return buffer;
  }
  async function spokenBy(source: VoiceSource, tokens: readonly ClipToken[]): Promise<Spoken | null> {
    const pack = await voiceOf(source);
    if (pack === null) return null;
    const wanted = [...new Set(tokens)];
    const found = await Promise.all(wanted.map((token) => decoded(source, pack, token)));
    const buffers = new Map<ClipToken, AudioBuffer>();
    for (const [index, token] of wanted.entries()) {
      const buffer = found[index];
      // A call with a hole in it would send people to a wrong counter: whole or not at all.
      if (!buffer) return null;
      buffers.set(token, buffer);
    }
    return { name: source.name, pack, buffers };
  }

  return {
    async clips(sources, tokens) {
      for (const source of sources) {
        const spoken = await spokenBy(source, tokens);
        if (spoken !== null) return spoken;
      }
      return null;
    },
    async prepare(source) {
      const voice = await voiceOf(source);
      if (voice === null) return;
      for (const { file } of Object.values(voice.tokens)) await clipOf(source, file).catch(() => null);
    },
    keepOnly(addresses) {
      const isWanted = (at: string) => [...addresses].some((address) => at.startsWith(address));
      for (const shelf of [packs, clips]) for (const at of shelf.keys()) if (!isWanted(at)) shelf.delete(at);
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
