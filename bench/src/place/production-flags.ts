import { readFileSync } from 'node:fs';

/** What `npm start` tells Node: a process that is measured is started in the same way. */
export function productionFlags(): string[] {
  const project: { scripts: { start: string } } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return project.scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
