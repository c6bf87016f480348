import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A row's own id. */
export const ownId = () => uuid('id').primaryKey().defaultRandom();

/** An instant; always with its time zone, so no machine's setting can shift it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A full PostgreSQL transaction id, as text: it does not fit a JavaScript number for ever. */
export const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** A half-open range of days, as PostgreSQL writes it: `[2026-01-01,)`. */
export const dateRange = customType<{ data: string; driverData: string }>({ dataType: () => 'daterange' });

/** Raw bytes: the hashes of secrets. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
