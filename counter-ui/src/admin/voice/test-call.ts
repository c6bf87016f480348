import type { VoicePackWithClips } from '@motcua/contracts/voice';
import { callTokens } from '@motcua/rules/voice/call-tokens';
import { isClip } from '@motcua/rules/voice/token';

/** The call that is tried: letters, a zero, a word inside a number and one at its end, and a counter. */
export const triedCall = { label: 'A015', counter: 3 } as const;

export type TestCall =
  /** Addresses in their order, null for a pause. */
  | { can: true; parts: (string | null)[] }
  /** The words of the prompts that are not there yet. */
  | { can: false; missing: string[] };

/** A real call out of a voice's recordings, or what is missing for it. */
export function testCall({ language, clips, address }: VoicePackWithClips): TestCall {
  const tokens = callTokens({ ...triedCall, language, times: 1 });
  const prompts = new Map(clips.map((clip) => [clip.token, clip]));
  const missing = [...new Set(tokens)].filter(isClip).filter((token) => !prompts.get(token)?.recording);
  if (missing.length > 0)
    return { can: false, missing: missing.map((token) => prompts.get(token)?.words ?? token) };
  return { can: true, parts: tokens.map((token) => (isClip(token) ? `${address}${token}.opus` : null)) };
}
