import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { everyForm } from '../testing/every-form.ts';

// What stands on every paper is kept as text beside the tests, and read back out of the PDF by another program. A paper
// must not depend on the zone of the machine that makes it: each zone is a process of its own.

const run = promisify(execFile);
const golden = new URL('../golden/', import.meta.url);
const names = Object.entries(everyForm).flatMap(([name, form]) => (form === null ? [] : [name]));

describe.each(['UTC', 'America/New_York'])('on a machine in %s', (zone) => {
  const told = run(
    process.execPath,
    [fileURLToPath(new URL('../testing/tell-every-form.ts', import.meta.url))],
    {
      env: { ...process.env, TZ: zone },
      maxBuffer: 10_000_000,
    },
  ).then(({ stdout }) => new Map(Object.entries(JSON.parse(stdout))));

  test.each(names)('%s says what it should', { timeout: 60_000 }, async (name) => {
    const said = (await told).get(name);
    expect(said).toBe(readFileSync(new URL(`${name}.txt`, golden), 'utf8').replace(/\n$/, ''));
    expect(said).toBe(String(said).normalize('NFC'));
  });
});

test('no paper is kept that is not made any more, and the set of 2018 has no notice of stopping', () => {
  expect(readdirSync(golden).sort()).toEqual(names.map((name) => `${name}.txt`).sort());
  expect(everyForm['2018-stop']).toBeNull();
});
