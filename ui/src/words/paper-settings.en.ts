import type { SameWords } from './catalogue.ts';
import type { paperSettingsVi } from './paper-settings.vi.ts';

/** What stands at the head of a shop's papers, on the administrator's page, in English. */
export const paperSettingsEn: SameWords<typeof paperSettingsVi> = {
  title: 'Head of papers',
  lead: 'Stands on every form of a dossier: on the screen, on paper and as PDF.',
  bodyVi: 'Body above the office',
  bodyHint:
    'The line above the office, for example: Ủy ban nhân dân huyện Mỹ Xuyên. Empty: by the name of the shop.',
  placeVi: 'Place',
  placeHint: 'Stands before the date, for example: Mỹ Xuyên. Empty: by the name of the shop.',
  preview: 'Preview of the head',
};
