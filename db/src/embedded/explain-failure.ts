import { EmbeddedTrouble } from './embedded-trouble.ts';

/**
 * Turns what PostgreSQL wrote before it gave up into one trouble.
 * @param folder where the person should look
 * @param written its standard error or the end of its log
 */
export function explainFailure(folder: string, written: string): EmbeddedTrouble {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const worst = lines.find((line) => /PANIC:|FATAL:|error:/.test(line)) ?? lines.at(-1) ?? 'no words';
  const detail = worst.replace(/^.*?(PANIC|FATAL|error):\s*/, '').slice(0, 160);
  const code = signs.find(({ sign }) => sign.test(written))?.code ?? 'not-started';
  return new EmbeddedTrouble(code, { folder, detail });
}

/**
 * Words of PostgreSQL 18 (with LC_ALL=C), the most telling first. The major version was compared before, so files that
 * are "incompatible" here have a control file that is not one.
 */
const signs = [
  { sign: /No space left on device|Disk quota exceeded/, code: 'disk-full' },
  {
    sign: /Permission denied|Read-only file system|has wrong ownership|Operation not permitted/,
    code: 'not-writable',
  },
  {
    sign: /database files are incompatible|checkpoint record|pg_control|incorrect checksum in control file|invalid page|could not (open|read|access) (file|directory) "|is not a (valid|database cluster)|WAL ends before/,
    code: 'damaged',
  },
  { sign: /error while loading shared libraries|Exec format error|GLIBC/, code: 'unusable-binaries' },
] as const;

/** Whether the port was taken by somebody else between choosing it and listening on it. */
export const saysPortTaken = (written: string) =>
  /could not bind .*Address already in use|could not create any TCP\/IP sockets/s.test(written);

/** Whether sessions of a server that was killed are still ending; a moment later it can start. */
export const saysStillEnding = (written: string) =>
  /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(written);
