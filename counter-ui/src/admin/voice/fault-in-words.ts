import { Refused } from '@motcua/ui/connection/api-client.ts';
import type { VoiceAdminWords } from '@motcua/ui/words/voice-admin.ts';

/** What is wrong with a voice that was to be brought in, naming the file or prompt; null where it is something else. */
export function faultInWords(error: unknown, words: VoiceAdminWords): string | null {
  if (!(error instanceof Refused)) return null;
  const { why, entry } = error.params;
  const whole = new Map<unknown, string>([
    ['no-zip', words.faultNoZip],
    ['too-large', words.faultTooLarge],
    ['no-manifest', words.faultNoManifest],
    ['not-recorded', words.faultNotRecorded],
  ]);
  const at = new Map<unknown, (entry: string) => string>([
    ['unknown-file', words.faultUnknownFile],
    ['twice', words.faultTwice],
    ['bad-manifest', words.faultBadManifest],
    ['unknown-prompt', words.faultUnknownPrompt],
    ['missing-file', words.faultMissingFile],
    ['wrong-length', words.faultWrongLength],
    ['bad-recording', words.faultBadRecording],
  ]);
  return whole.get(why) ?? at.get(why)?.(String(entry ?? '?')) ?? null;
}
