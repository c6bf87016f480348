/**
 * The queues of the house, by the names under which they lie in PostgreSQL or Redis. What a deadline sets off has queues of
 * its own: twenty thousand dossiers that fall due at once hold up neither a ticket's job nor the sweep behind them. What
 * waits for a mail server or an SMS gate holds up nothing but its like.
 */
export const queueNames = ['jobs', 'deadlines', 'overdue', 'notices'] as const;
export type QueueName = (typeof queueNames)[number];

/** Where they lie on PostgreSQL: beside the tables of the house, but looked after by BullMQ. */
export const queueSchema = 'motcua_jobs';

/** Where they lie on Redis; in braces, so that all keys lie together where Redis is a cluster. */
export const queuePrefix = '{motcua}';
