import { paperSettingsEn } from './paper-settings.en.ts';
import { paperSettingsVi } from './paper-settings.vi.ts';

/** The words of the settings of a shop's papers. */
export const paperSettingsWords = { vi: paperSettingsVi, en: paperSettingsEn };
