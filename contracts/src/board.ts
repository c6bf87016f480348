import { z } from 'zod';
import { Instant } from './dates.ts';
import { HallSnapshot } from './hall.ts';
import { Language } from './languages.ts';
import { BoardLook } from './shops.ts';

/** One sentence of those that take turns at the foot of the board, in every language somebody wrote it in. */
export const BoardSentence = z.object({
  kind: z.enum(['fees', 'rules', 'hours', 'notice', 'results']),
  textVi: z.string(),
  textKm: z.string().nullable(),
  textEn: z.string().nullable(),
});
export type BoardSentence = z.infer<typeof BoardSentence>;

/** A voice that people of this shop recorded, spoken instead of the one the board brings along. */
export const HouseVoice = z.object({
  language: Language,
  /** Where its manifest and recordings are asked for, ending in a slash. It changes with the recordings. */
  address: z.string(),
});
export type HouseVoice = z.infer<typeof HouseVoice>;

/**
 * The word that shows somebody stands in the hall: who takes a number by phone says it. It changes every few minutes, and
 * the one before is still taken.
 */
export const HallCode = z.object({ code: z.string().regex(/^\d{4}$/), until: Instant });
export type HallCode = z.infer<typeof HallCode>;

/** What a board needs beside the hall. */
export const BoardSetting = z.object({
  hall: HallSnapshot,
  board: z.object({
    name: z.string(),
    look: BoardLook,
    voices: z.array(HouseVoice),
  }),
  sentences: z.array(BoardSentence),
  /** Where phones take a number of this shop; null where the shop gives none to phones. */
  phoneAddress: z.string().nullable(),
  hallCode: HallCode.nullable(),
});
export type BoardSetting = z.infer<typeof BoardSetting>;
