import { registerEn } from './register.en.ts';
import { registerVi } from './register.vi.ts';

/** The words of the register. */
export const registerWords = { vi: registerVi, en: registerEn };
