import { Language } from '@motcua/contracts/languages';
import { plainText } from '@motcua/contracts/text';
import type { AddVoicePack } from '@motcua/contracts/voice';
import type { NewClip } from '@motcua/db/shops/voice-clips';
import { findPrompt } from '@motcua/rules/voice/find-prompt';
import { readOggOpus } from '@motcua/voice/read-ogg-opus';
import { z } from 'zod';
import { badPack } from './bad-pack.ts';

const Manifest = z.object({
  lang: Language,
  voice: plainText(80),
  source: z.enum(['synth', 'human', 'to-be-recorded']),
  speaker: plainText(120),
  licence: plainText(400),
  tokens: z.record(
    z.string(),
    z.object({
      file: z.string(),
      ms: z.number().int().min(50).max(20_000),
      loudness: z.number().min(-60).max(0),
    }),
  ),
});
type Manifest = z.infer<typeof Manifest>;

/** Between what a manifest says and what is in the file, in milliseconds. */
const inexact = 2;

/**
 * A pack as it was packed: every prompt one of its language, every recording there and whole, and nothing beside them.
 * It need not be complete: what is missing can be recorded here.
 * @throws Refusal naming the file or the prompt that is wrong
 */
export function readPack(files: ReadonlyMap<string, Buffer>): { about: AddVoicePack; clips: NewClip[] } {
  const { lang: language, voice: name, source, speaker, licence, tokens } = manifestIn(files);
  const clips = Object.entries(tokens).map(([said, { file, ms, loudness }]): NewClip => {
    const token = findPrompt(language, said);
    if (token === null) throw badPack('unknown-prompt', said);
    const content = files.get(file);
    if (!content || file !== `${token}.opus`) throw badPack('missing-file', token);
    if (Math.abs(lengthOf(token, content) - ms) > inexact) throw badPack('wrong-length', token);
    return { token, content, milliseconds: ms, loudnessDb: loudness };
  });
  const named = new Set(['manifest.json', ...clips.map(({ token }) => `${token}.opus`)]);
  const stray = [...files.keys()].find((file) => !named.has(file));
  if (stray !== undefined) throw badPack('unknown-file', stray);
  const madeBy = source === 'human' ? 'person' : 'machine';
  return { about: { language, name, speaker, licence, madeBy }, clips };
}

function manifestIn(files: ReadonlyMap<string, Buffer>): Manifest {
  const text = files.get('manifest.json');
  if (!text) throw badPack('no-manifest');
  let read: unknown;
  try {
    read = JSON.parse(text.toString('utf8'));
  } catch {
    throw badPack('bad-manifest');
  }
  if (z.object({ source: z.literal('to-be-recorded') }).safeParse(read).success)
    throw badPack('not-recorded');
  const parsed = Manifest.safeParse(read);
  if (parsed.success) return parsed.data;
  throw badPack('bad-manifest', parsed.error.issues[0]?.path.join('.') ?? null);
}

function lengthOf(token: string, content: Buffer): number {
  try {
    return readOggOpus(content).milliseconds;
  } catch {
    throw badPack('bad-recording', token);
  }
}
