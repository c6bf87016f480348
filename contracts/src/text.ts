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

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused here
const forbidden = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
