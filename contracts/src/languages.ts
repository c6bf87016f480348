import { z } from 'zod';

/** The language a citizen chose; it stays with the ticket. */
export const Language = z.enum(['vi', 'km', 'en']);
export type Language = z.infer<typeof Language>;

/** The languages of the screens on which staff work. */
export const StaffLanguage = Language.exclude(['km']);
export type StaffLanguage = z.infer<typeof StaffLanguage>;
