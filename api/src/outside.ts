import type { ChannelSettings } from '@motcua/notices/channel-settings';
import type { Outside } from '@motcua/notices/house';
import type { TellingHours } from '@motcua/rules/dossiers/telling-hours';
import { receiptAddress } from './dossiers/receipt-address.ts';
import { openNumber } from './dossiers/seal-applicant.ts';

/** How the house reaches applicants, and between which hours. */
export type TellingSettings = { channel: ChannelSettings; hours: TellingHours };

/** The way out of the house, with its key behind it: whoever sends opens one number at a time and never sees the key. */
export function outsideOf(settings: {
  houseKey: Buffer;
  publicUrl: string | null;
  telling: TellingSettings;
}): Outside {
  const { channel, hours } = settings.telling;
  return {
    channel,
    hours,
    openNumber: (sealed) => openNumber(settings.houseKey, sealed),
    lookUpAddress: (dossier) => receiptAddress(settings, dossier),
  };
}
