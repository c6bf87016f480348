import type { RunAs } from './run-as.ts';

/** What to give to `spawn` so that a program runs this way. The pid stays that of the program itself. */
export function commandAs(way: RunAs, program: string, args: string[]) {
  const env = cleanEnvironment();
  if (way.kind === 'self') return { command: program, args, options: { env } };
  if (way.kind === 'user') return { command: program, args, options: { env, uid: way.uid, gid: way.gid } };
  const inside = ['--user', '--map-user=1000', '--map-group=1000', '--', program, ...args];
  return { command: 'unshare', args: inside, options: { env } };
}

/** Our environment without what would change PostgreSQL behind our back (PGDATA, PGPORT…), speaking plain English. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
