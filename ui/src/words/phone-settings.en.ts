import type { SameWords } from './catalogue.ts';
import type { phoneSettingsVi } from './phone-settings.vi.ts';

/** Numbers by phone on the administrator's page, in English. */
export const phoneSettingsEn: SameWords<typeof phoneSettingsVi> = {
  title: 'Numbers by phone',
  inHall: 'For people in the hall',
  inHallHint:
    'The board shows a code of four digits that changes every 10 minutes; whoever takes a number types it.',
  later: 'Keep times for later today',
  laterHint: 'A kept time is no number yet. The number is given when the person is there and types the code.',
  slotMinutes: 'Length of a slot (minutes)',
  perSlot: 'People per slot and sector',
};
