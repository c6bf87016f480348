import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aLetter } from '../../testing/a-letter.ts';
import { fileChannel } from './file-channel.ts';

const from = 'khong.tra.loi@motcua.example.vn';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-outbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a letter lies in the outbox as one whole file that nobody else reads', async () => {
  const outbox = join(folder, 'outbox');
  expect(await fileChannel(outbox, from).send(aLetter())).toEqual({ outcome: 'sent' });

  expect(await readdir(outbox)).toEqual(['4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11.eml']);
  const path = join(outbox, '4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11.eml');
  expect(await readFile(path, 'utf8')).toContain('To: nguoi.nop@example.vn');
  expect((await stat(path)).mode & 0o077).toBe(0);
});

test('what can only go to a telephone is a file for a gate', async () => {
  await fileChannel(folder, from).send(aLetter({ email: null }));

  const [name = ''] = await readdir(folder);
  expect(name).toBe('4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11.json');
  expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toEqual({
    noticeId: '4f6f4f0e-6a55-4f0b-9a3a-0c1f5a3f9c11',
    phone: '0912345678',
    language: 'vi',
    text: aLetter().text,
    at: '2026-11-26T01:30:00.000Z',
  });
});

test('the same letter laid twice is one file', async () => {
  await fileChannel(folder, from).send(aLetter());
  await fileChannel(folder, from).send(aLetter());
  expect(await readdir(folder)).toHaveLength(1);
});

test('where nothing can be written it is tried again, and nothing half lies about', async () => {
  const inTheWay = join(folder, 'a-file');
  await writeFile(inTheWay, '');
  expect(await fileChannel(join(inTheWay, 'outbox'), from).send(aLetter())).toEqual({
    outcome: 'again',
    reason: 'file-ENOTDIR',
  });
});

test('who left nothing is told nothing', async () => {
  expect(await fileChannel(folder, from).send(aLetter({ email: null, phone: null }))).toEqual({
    outcome: 'no-contact',
  });
  expect(await readdir(folder)).toEqual([]);
});
