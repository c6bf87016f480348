import type { Outside } from '@motcua/notices/house';

/** What the workers are told at their start. Read from the environment in one place only: the room `start`. */
export type WorkerSettings = {
  databaseUrl: string;
  /** Where jobs and news go over Redis; otherwise both go over PostgreSQL. */
  redisUrl: string | null;
  /** The address under which people reach this house: it stands in the code on every ticket. No slash at its end. */
  publicUrl: string;
  logLevel: string;
  /** How applicants are told something; where it is not given, another process does it. */
  outside?: Outside;
};
