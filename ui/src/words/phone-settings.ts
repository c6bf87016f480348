import { phoneSettingsEn } from './phone-settings.en.ts';
import { phoneSettingsVi } from './phone-settings.vi.ts';

/** The words of the settings of numbers by phone. */
export const phoneSettingsWords = { vi: phoneSettingsVi, en: phoneSettingsEn };
