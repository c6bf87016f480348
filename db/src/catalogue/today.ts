import { sql } from 'drizzle-orm';

/** Today as the catalogue sees it: the law's day is the same in the whole country. Read once for a statement. */
export const today = sql`(select (house_now() at time zone 'Asia/Ho_Chi_Minh')::date)`;
