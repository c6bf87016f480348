import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { migrate } from '../src/migrate.ts';
import { ownServer } from './own-server.ts';
import { schemaText } from './schema-text.ts';

// `npm run db:schema`: writes db/schema.sql anew, from a database that has just been migrated.
const server = await ownServer();
try {
  const { applied } = await migrate(server.url);
  await writeFile(fileURLToPath(new URL('../schema.sql', import.meta.url)), await schemaText(server.url));
  console.log(`db/schema.sql: the shape after ${applied} migrations`);
} finally {
  await server.stop();
}
