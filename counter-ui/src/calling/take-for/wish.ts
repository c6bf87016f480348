import type { DeviceId, SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';

/** What is wished for somebody. */
export type Wish = {
  sectors: SectorCode[];
  priorityClass: string | null;
  language: Language;
  printAt: DeviceId | null;
};

export const emptyWish: Wish = { sectors: [], priorityClass: null, language: 'vi', printAt: null };
