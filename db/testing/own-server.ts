import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '../src/embedded/start-embedded.ts';

/** A real server of one's own in a temporary folder; `stop` also removes the folder. */
export type OwnServer = EmbeddedServer & { folder: string };

/** The folders of tests begin with `motcua-`, so that a later run can find and clear those whose run was killed. */
export const folderPrefix = 'motcua-test-';

/**
 * Starts a PostgreSQL that no other test uses, to be crashed and restarted at will. It writes to the disk as the
 * real one does, unless `changes` says otherwise.
 */
export async function ownServer(options: Pick<EmbeddedOptions, 'changes' | 'log'> = {}): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  // Open enough for the unprivileged user PostgreSQL runs as when the tests run as root.
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'data');
  try {
    const server = await startEmbedded({ ...options, dataDir });
    const stop = async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...server, folder, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
