import { Refusal } from '../refusal.ts';

/** What can be wrong with a pack that is brought in. The page has a sentence for each. */
export type PackFault =
  | 'no-zip'
  | 'too-large'
  | 'unknown-file'
  | 'twice'
  | 'no-manifest'
  | 'bad-manifest'
  | 'not-recorded'
  | 'unknown-prompt'
  | 'missing-file'
  | 'wrong-length'
  | 'bad-recording';

/** Refuses a pack, naming the file or the prompt that is wrong. */
export function badPack(why: PackFault, entry: string | null = null): Refusal {
  const code = why === 'bad-recording' || why === 'wrong-length' ? 'bad-sound' : 'invalid-input';
  // A name out of a stranger's file is cut: it is shown on a page.
  return new Refusal(code, { why, entry: entry?.slice(0, 80) ?? null });
}
