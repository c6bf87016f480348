import type { DeviceId, SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { StopPurpose } from '@motcua/contracts/queue';

/** What is wished for somebody. */
export type Wish = {
  sectors: SectorCode[];
  purpose: StopPurpose;
  priorityClass: string | null;
  language: Language;
  printAt: DeviceId | null;
};

export const emptyWish: Wish = {
  sectors: [],
  purpose: 'submit',
  priorityClass: null,
  language: 'vi',
  printAt: null,
};
