import type { SameWords, StaffCatalogues } from './catalogue.ts';
import { voiceAdminEn } from './voice-admin.en.ts';
import { voiceAdminVi } from './voice-admin.vi.ts';

export type VoiceAdminWords = SameWords<typeof voiceAdminVi>;

/** The words of the page on which a shop records its own voice. */
export const voiceAdminWords: StaffCatalogues<typeof voiceAdminVi> = { vi: voiceAdminVi, en: voiceAdminEn };
