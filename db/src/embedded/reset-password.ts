import { spawn } from 'node:child_process';
import { commandAs } from './command-as.ts';
import { explainFailure } from './explain-failure.ts';
import type { Place } from './launch.ts';

/** Gives the server a password without knowing the old one, in PostgreSQL's single-user mode. The server must not run. */
export async function resetPassword(place: Place, password: string): Promise<void> {
  const { command, args, options } = commandAs(place.runAs, place.binaries.postgres, [
    '--single',
    '-D',
    place.data,
    'postgres',
  ]);
  const child = spawn(command, args, { ...options, cwd: place.folder, stdio: ['pipe', 'ignore', 'pipe'] });
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    written += chunk.toString('utf8');
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(`ALTER ROLE motcua PASSWORD '${password}'\n`);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0 || /ERROR:|FATAL:/.test(written)) throw explainFailure(place.folder, written);
}
