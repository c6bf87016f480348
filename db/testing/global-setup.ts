import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ownServer } from './own-server.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { buildTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One PostgreSQL for the whole run, with the template every test clones. Gone at the end, also when interrupted. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await sweepLeftovers();
  const server = await ownServer({ changes: hasty });
  const whenCutOff = () => rmSync(server.folder, { recursive: true, force: true });
  process.once('exit', whenCutOff);
  await buildTemplate(server.url);
  project.provide('databaseUrl', server.url);
  return async () => {
    process.off('exit', whenCutOff);
    await server.stop();
  };
}

/** These databases live for a second: nothing has to survive a power cut. */
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};
