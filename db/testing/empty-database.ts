import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { FreshDatabase } from './fresh-database.ts';
import { asAdmin, urlOf } from './template.ts';

/** A database with nothing in it at all, on the server the whole run shares: for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseUrl');
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name}`);
  return {
    url: urlOf(server, name),
    drop: () => asAdmin(server, `drop database if exists ${name} with (force)`),
  };
}
