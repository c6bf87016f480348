import { z } from 'zod';
import { DeadlineSettings } from './deadlines.ts';
import { plainText } from './text.ts';

// Why dossiers are late, as a shop words it.

/** Outside the office's power, or its own fault. */
export const LatenessFault = z.enum(['objective', 'subjective']);
export type LatenessFault = z.infer<typeof LatenessFault>;

/** What is kept of a cause: a code that never changes, because what was explained by it stays explained. */
export const LatenessCause = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
export type LatenessCause = z.infer<typeof LatenessCause>;

/** A cause in a shop's list, in the shop's own words. Out of use it is no longer offered, and keeps its past. */
export const ShopLatenessCause = z.object({
  code: LatenessCause,
  nameVi: z.string(),
  nameEn: z.string(),
  /** What it usually is; whoever explains a dossier says what it was there. */
  fault: LatenessFault,
  active: z.boolean(),
});
export type ShopLatenessCause = z.infer<typeof ShopLatenessCause>;

/** All causes of a shop in their order. Whatever is not among them is put out of use; nothing is deleted. */
export const SetLatenessCauses = z.strictObject({
  causes: z
    .array(
      z.strictObject({
        /** Null: a new one. */
        code: LatenessCause.nullable(),
        nameVi: plainText(120),
        nameEn: plainText(120),
        fault: LatenessFault,
        active: z.boolean(),
      }),
    )
    .min(1)
    .max(40),
});
export type SetLatenessCauses = z.infer<typeof SetLatenessCauses>;

/** What a shop has set of its deadlines, with the house's defaults where it has set nothing. */
export const DeadlineSettingsShown = z.object({
  settings: DeadlineSettings,
  causes: z.array(ShopLatenessCause),
});
export type DeadlineSettingsShown = z.infer<typeof DeadlineSettingsShown>;
