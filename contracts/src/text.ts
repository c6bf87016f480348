import { z } from 'zod';

/**
 * Text a person typed, made safe to store and show: NFC, trimmed, and without the characters that PostgreSQL cannot
 * keep (NUL, lone surrogates) or that could reorder what a screen shows (controls, bidirectional overrides, zero-width).
 */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.isWellFormed() && !forbidden.test(text), { error: 'forbidden characters' })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1));

/**
 * Controls, what is never seen but changes what is (bidirectional marks, zero-width letters and tags), line and paragraph
 * ends, letters that no font has, and a tower of marks on one letter, which stands over the lines above and below it.
 */
const forbidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]|\p{M}{7}/u;
