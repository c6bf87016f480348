import type { DossierId } from '@motcua/contracts/ids';
import type { Database } from '@motcua/db/connect';
import type { TellingHours } from '@motcua/rules/dossiers/telling-hours';
import type { Logger } from 'pino';
import type { ChannelSettings } from './channel-settings.ts';

/** The house as whoever tells people sees it: the api and the workers alike. */
export type House = { db: Database; log: Logger };

/** How the house reaches people who are not in it. The key itself stays with whoever opened the doors. */
export type Outside = {
  channel: ChannelSettings;
  hours: TellingHours;
  /** @throws where it was sealed with another key */
  openNumber(sealed: Buffer): string;
  /** @returns null where nobody has said how people reach the house */
  lookUpAddress(dossier: { dossierId: DossierId; code: string }): string | null;
};
