import type { Connection, Database } from '@motcua/db/connect';
import type { Logger } from 'pino';
import type { TellingSettings } from './outside.ts';

/** What the API is told at its start. Read from the environment in one place only: the room `start`. */
export type ApiSettings = {
  databaseUrl: string;
  redisUrl: string | null;
  host: string;
  port: number;
  /** The address people use, where a proxy with TLS stands in front; cookies become Secure and `__Host-` with https. */
  publicUrl: string | null;
  /** The demonstration: screens may ask for their own device token. Never in production. */
  demo: boolean;
  /** Where the built screens lie, by the word in their address. */
  screens: Record<'kiosk' | 'counter' | 'board' | 'phone', string> | null;
  /** Changes with each release; a screen that sees another one reloads when idle. */
  build: string;
  logLevel: string;
  /** Addresses of proxies whose X-Forwarded-* headers are believed; none by default. */
  trustedProxies: string[];
  /**
   * Seals what identifies people, 32 random bytes. It lies outside the database: who takes the database alone reads no
   * identity number in it.
   */
  houseKey: Buffer;
  /** Where uploaded scans lie, outside everything that is served. */
  filesDir: string;
  /** How applicants are told something who left an address or a telephone. */
  telling: TellingSettings;
};

/** The house as every act sees it. Nothing is ambient: an act gets this, who asks, and what they ask. */
export type House = {
  settings: ApiSettings;
  db: Database;
  connection: Connection;
  log: Logger;
  /** Tells the readers of the journal that something was written: here at once, elsewhere a few milliseconds later. */
  nudge(): void;
  /** True once shutting down has begun: readiness says no, open requests are finished. */
  draining(): boolean;
};
