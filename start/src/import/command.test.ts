import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StartedProcess, startCommand, waitToHear } from '../../testing/start-process.ts';

// The commands as somebody types them, on a machine on which nothing ever ran, and beside an open house.

let folder: string;
let started: StartedProcess[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-command-'));
  started = [];
});
afterEach(async () => {
  for (const one of started) {
    one.child.kill('SIGTERM');
    await one.ended;
  }
  await rm(folder, { recursive: true, force: true });
});

function run(file: string, args: string[], settings: Record<string, string> = {}): StartedProcess {
  const one = startCommand(process.execPath, [join('start', 'src', file), ...args], {
    DATA_DIR: join(folder, 'data'),
    ...settings,
  });
  started.push(one);
  return one;
}
async function said(file: string, ...args: string[]) {
  const one = run(file, args);
  return { code: await one.ended, out: one.said(), err: one.complained() };
}

test('an older register comes in where nothing was before, is counted, leaves again, and beside an open house too', async () => {
  const file = join(folder, 'old.csv');
  const log = join(folder, 'log.xes');
  const register =
    'code,received,due,finished\nA,2024-01-02,2024-01-05,2024-01-04\nB,2024-01-02,2024-01-05,\n';
  await writeFile(file, register);

  const dry = await said('import/main.ts', 'dossiers', file, '--dry-run');
  const real = await said('import/main.ts', 'dossiers', file, '--yes');
  const table = ['on-time', '--from', '2024-01-01', '--to', '2024-01-31', '--format', 'csv'];
  const report = await said('report/main.ts', ...table);
  const exported = await said('export/main.ts', 'xes', '--out', log);

  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('nothing was imported') });
  expect(real).toMatchObject({ code: 0, out: expect.stringContaining('Imported 2 dossiers.') });
  expect(report).toMatchObject({ code: 0, out: expect.stringMatching(/total,total,2,1,0,0,0,1,0\n$/) });
  expect(exported.code).toBe(0);
  expect(await readFile(log, 'utf8')).toMatch(/<trace>[\s\S]*<trace>[\s\S]*<\/log>\n$/);

  const house = run('main.ts', [], { PORT: '0' });
  await waitToHear(house, 'Ctrl-C');
  await writeFile(file, `${register}C,2024-01-02,2024-01-05,x\n`);
  const refused = await said('import/main.ts', 'dossiers', file, '--yes');
  await writeFile(file, `${register}C,2024-01-02,2024-01-05,2024-01-05\n`);
  const more = await said('import/main.ts', 'dossiers', file, '--yes');
  const beside = await said('report/main.ts', ...table);

  expect(refused).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Line 4: "finished" is no date or time: x \[not-a-time\]\n/),
    err: expect.stringContaining('Nothing was imported'),
  });
  expect(more).toMatchObject({ code: 0, out: expect.stringContaining('Imported 1 dossier.') });
  expect(beside.out).toMatch(/total,total,3,1,1,0,0,1,0\n$/);
  expect(house.child.exitCode).toBeNull();
}, 180_000);

test('a wrong word, a missing file and a missing map end with one sentence', async () => {
  const lines = await Promise.all([
    said('import/main.ts', 'people', 'x.csv'),
    said('import/main.ts', 'dossiers', 'x.csv', '--map', join(folder, 'none.json')),
    said('export/main.ts', 'pdf'),
  ]);
  expect(lines.map(({ code, err }) => [code, err.split('\n').length])).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  expect(lines.map(({ err }) => err).join('')).toMatch(
    /Usage: npm run import[\s\S]*cannot be read[\s\S]*Usage: npm run -s export/,
  );
});
