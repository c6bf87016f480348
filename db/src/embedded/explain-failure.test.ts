import { expect, test } from 'vitest';
import { explainFailure } from './explain-failure.ts';

test.each([
  ['FATAL:  could not write to file "pg_wal/xlogtemp.88": No space left on device', 'disk-full'],
  ['initdb: error: could not create directory "/d/postgres/base": Disk quota exceeded', 'disk-full'],
  ['FATAL:  database files are incompatible with server', 'damaged'],
  ['FATAL:  could not open file "global/pg_filenode.map": Permission denied', 'not-writable'],
  ['FATAL:  data directory "/d/postgres" has wrong ownership', 'not-writable'],
  ['PANIC:  could not locate a valid checkpoint record at 0/15BB0F8', 'damaged'],
  ['FATAL:  could not open file "global/pg_filenode.map": No such file or directory', 'damaged'],
  ['postgres: error while loading shared libraries: libicui18n.so.60', 'unusable-binaries'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'not-started'],
  ['', 'not-started'],
])('%s → %s', (written, code) => {
  const trouble = explainFailure('/d', `LOG:  starting PostgreSQL\n${written}\n`);

  expect(trouble.code).toBe(code);
  expect(trouble.sentence.en).not.toContain('\n');
});
