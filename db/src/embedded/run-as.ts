import { spawnSync } from 'node:child_process';
import type { Binaries } from './binaries.ts';
import { canPassThrough } from './can-pass-through.ts';
import { commandAs } from './command-as.ts';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { ownerOf } from './owner-of.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root hands it to an unprivileged user or, where such a user
 * cannot reach the folder (a clone in /root), to a user namespace: not root inside, still root's files outside.
 */
export type RunAs =
  | { kind: 'self' }
  | { kind: 'user'; uid: number; gid: number }
  | { kind: 'namespace'; uid: 0; gid: 0 };

/**
 * Chooses the way for this folder: whoever owns the data already, as long as that still works.
 * @param folder the house's data folder, which must exist
 * @param data where PostgreSQL's own files are or will be
 */
export async function chooseRunAs(folder: string, data: string, binaries: Binaries): Promise<RunAs> {
  const self: RunAs = { kind: 'self' };
  const tried = tryRun(self, binaries);
  if (tried !== null) throw new EmbeddedTrouble('unusable-binaries', { folder, detail: tried });
  if (process.getuid?.() !== 0) return self;
  const owner = await ownerOf(data);
  const stranger = await unprivilegedUser();
  const namespace: RunAs = { kind: 'namespace', uid: 0, gid: 0 };
  const ways: RunAs[] = [];
  if (owner !== null) ways.push(owner.uid === 0 ? namespace : { kind: 'user', ...owner });
  if (stranger !== null) ways.push({ kind: 'user', ...stranger });
  ways.push(namespace);
  for (const way of ways) {
    if (way.kind === 'user' && !(await canPassThrough(way, folder))) continue;
    if (tryRun(way, binaries) === null) return way;
  }
  throw new EmbeddedTrouble('root-refused', { folder });
}

/** Runs `postgres --version` this way: null when it works, else the first line of what went wrong. */
function tryRun(way: RunAs, binaries: Binaries): string | null {
  const { command, args, options } = commandAs(way, binaries.postgres, ['--version']);
  const ran = spawnSync(command, args, { ...options, cwd: '/', encoding: 'utf8', timeout: 10_000 });
  if (ran.status === 0) return null;
  return (ran.error?.message ?? ran.stderr ?? '').trim().split('\n')[0] || `exit code ${ran.status}`;
}
