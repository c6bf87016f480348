import { z } from 'zod';
import { Instant } from './dates.ts';
import { VoicePackId } from './ids.ts';
import { Language } from './languages.ts';
import { plainText } from './text.ts';

/** Whether a person spoke it or another program. */
export const VoiceMaker = z.enum(['person', 'machine']);
export type VoiceMaker = z.infer<typeof VoiceMaker>;

/** A voice that belongs to a shop. */
export const VoicePackSummary = z.object({
  packId: VoicePackId,
  language: Language,
  name: z.string(),
  speaker: z.string(),
  licence: z.string(),
  madeBy: VoiceMaker,
  /** The boards of the shop speak with it instead of the voice they bring along. */
  inUse: z.boolean(),
  /** How many prompts are recorded, of how many a whole voice needs. */
  recorded: z.number().int(),
  needed: z.number().int(),
  changedAt: Instant,
  /** Where its manifest and recordings are asked for, ending in a slash. It changes with the recordings. */
  address: z.string(),
});
export type VoicePackSummary = z.infer<typeof VoicePackSummary>;

/** A voice that every board brings along. Null where nobody has recorded it yet. */
export const BuiltInVoice = z.object({
  pack: z.string(),
  language: Language,
  region: z.enum(['north', 'south']).nullable(),
  recorded: z
    .object({ name: z.string(), speaker: z.string(), licence: z.string(), madeBy: VoiceMaker })
    .nullable(),
});
export type BuiltInVoice = z.infer<typeof BuiltInVoice>;

export const VoicePacks = z.object({
  packs: z.array(VoicePackSummary),
  builtIn: z.array(BuiltInVoice),
});
export type VoicePacks = z.infer<typeof VoicePacks>;

/** One prompt: what is to be said, and its recording where there is one. */
export const VoiceClip = z.object({
  token: z.string(),
  words: z.string(),
  /** `level`: more of the sentence follows. `falls`: the sentence ends here. */
  ending: z.enum(['level', 'falls']),
  recording: z
    .object({ milliseconds: z.number().int(), loudnessDb: z.number(), recordedAt: Instant })
    .nullable(),
});
export type VoiceClip = z.infer<typeof VoiceClip>;

/** A voice with all its prompts, in the order in which they are recorded. */
export const VoicePackWithClips = VoicePackSummary.extend({ clips: z.array(VoiceClip) });
export type VoicePackWithClips = z.infer<typeof VoicePackWithClips>;

export const AddVoicePack = z.strictObject({
  language: Language,
  name: plainText(80),
  speaker: plainText(120),
  licence: plainText(400),
  madeBy: VoiceMaker.default('person'),
});
export type AddVoicePack = z.infer<typeof AddVoicePack>;

export const ChangeVoicePack = z.strictObject({
  name: plainText(80).optional(),
  speaker: plainText(120).optional(),
  licence: plainText(400).optional(),
  inUse: z.boolean().optional(),
});
export type ChangeVoicePack = z.infer<typeof ChangeVoicePack>;
