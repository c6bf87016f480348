import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';
import { takeIn } from './file-store.ts';

type Kept = { fileId: string; name: string; bytes: number; mediaType: string };

let house: TestHouse;
let desk: DossierDesk;
let dossierId: string;
let filesDir: string;

const pdf = (bytes = 200) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\n%%EOF\n')]);

beforeAll(async () => {
  filesDir = await mkdtemp(join(tmpdir(), 'motcua-test-files-'));
  house = await buildHouse({ filesDir });
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan']);
  await desk.at('2026-08-21T10:00');
  dossierId = (await desk.receive('hotich')).dossierId;
});
afterAll(async () => {
  await house.close();
  await rm(filesDir, { recursive: true, force: true });
});

const send = (
  file: Buffer,
  { who = 'hotich', name = 'Giấy chứng sinh.pdf', type = 'application/pdf', key = '' } = {},
) =>
  desk.as(who).ask(`POST /dossiers/${dossierId}/files`, file, {
    'content-type': type,
    'x-file-name': encodeURIComponent(name),
    ...(key === '' ? {} : { 'idempotency-key': key }),
  });
const onDisk = async () =>
  (await readdir(filesDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const rows = async () =>
  (await house.house.connection.pool.query('select 1 from dossier_files where dossier_id = $1', [dossierId]))
    .rowCount;

describe('a scan', () => {
  test('is kept outside everything that is served, named by its hash, for nobody else and never to be run', async () => {
    const file = pdf();
    const kept = await told<Kept>(send(file));

    expect(kept).toMatchObject({
      name: 'Giấy chứng sinh.pdf',
      bytes: file.length,
      mediaType: 'application/pdf',
    });
    const [only] = await onDisk();
    expect(only?.name).toMatch(/^[0-9a-f]{64}$/);
    const mode = (await stat(join(only?.parentPath ?? '', only?.name ?? ''))).mode & 0o777;
    expect(mode).toBe(0o600);
    expect((await desk.read('hotich', dossierId)).files).toHaveLength(1);
  });

  test('is given back byte for byte, as something to keep and never as a page', async () => {
    const file = pdf();
    const { fileId } = await told<Kept>(send(file, { name: "Ảnh (2)'.pdf" }));

    const answer = await desk.as('hotich').ask(`GET /dossiers/${dossierId}/files/${fileId}`);

    expect(answer.rawPayload.equals(file)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%E1%BA%A2nh%20%282%29%27.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  test('that comes twice lies there once, and a repeat gets the same answer', async () => {
    const file = pdf();
    const before = (await onDisk()).length;
    const first = await told<Kept>(send(file, { key: 'the-same-key-1' }));
    const repeated = await told<Kept>(send(file, { key: 'the-same-key-1' }));
    const again = await told<Kept>(send(file, { name: 'tên khác.pdf' }));

    expect([repeated.fileId, again.fileId]).toEqual([first.fileId, first.fileId]);
    expect(await onDisk()).toHaveLength(before + 1);
    expect(await refused(send(pdf(), { key: 'the-same-key-1' }))).toMatchObject({
      code: 'idempotency-key-reused',
    });
  });

  test('is written into the journal by its id alone', async () => {
    const { fileId } = await told<Kept>(send(pdf(), { name: 'CCCD Thạch Thị Sa Rương.pdf' }));
    const { rows: lines } = await house.house.connection.pool.query(
      "select payload from journal where name = 'dossier.file-added' order by id desc limit 1",
    );
    expect(lines).toEqual([{ payload: { dossierId, fileId } }]);
  });
});

describe('refused, and nothing is left of it', () => {
  test.each([
    [
      'a page that says it is a PDF',
      Buffer.from('<html><script>alert(1)</script>%%EOF'),
      'application/pdf',
      'file-refused',
    ],
    ['a PDF that says it is a picture', pdf(), 'image/png', 'file-refused'],
    ['a PDF cut off in the middle', pdf().subarray(0, 100), 'application/pdf', 'file-refused'],
    ['nothing at all', Buffer.from(' '), 'application/pdf', 'file-refused'],
    ['a page', Buffer.from('<html></html>'), 'text/html', 'unsupported-media-type'],
    ['a drawing that can run', Buffer.from('<svg/>'), 'image/svg+xml', 'unsupported-media-type'],
  ])('%s', async (_what, file, type, code) => {
    const before = [await rows(), (await onDisk()).length];
    expect(await refused(send(file, { type }))).toMatchObject({ code });
    expect([await rows(), (await onDisk()).length]).toEqual(before);
  });

  test('one that is too large, whether or not it says so', async () => {
    const before = [await rows(), (await onDisk()).length];
    const large = pdf(20 * 1_024 * 1_024);
    expect(await refused(send(large))).toMatchObject({ code: 'body-too-large' });
    // And one whose sender does not say how large it will be.
    const endless = Readable.from([Buffer.alloc(600), Buffer.alloc(600)]);
    await expect(takeIn(filesDir, endless, 1_000)).rejects.toMatchObject({ code: 'body-too-large' });
    expect([await rows(), (await onDisk()).length]).toEqual(before);
  });

  test('from another agency’s desk, which cannot read it either', async () => {
    const before = [await rows(), (await onDisk()).length];
    const [file] = (await desk.read('hotich', dossierId)).files;

    expect(await refused(send(pdf(), { who: 'congan' }))).toMatchObject({ code: 'not-found' });
    const path = `GET /dossiers/${dossierId}/files/${file?.fileId}` as const;
    expect(await refused(desk.as('congan').ask(path))).toMatchObject({ code: 'not-found' });
    expect(await refused(house.nobody.ask(path))).toMatchObject({ code: 'sign-in-needed' });
    expect((await desk.as('truongbophan').ask(path)).statusCode).toBe(200);
    expect([await rows(), (await onDisk()).length]).toEqual(before);
  });

  test('one more than a dossier takes', async () => {
    await house.house.connection.pool.query(
      `insert into dossier_files (dossier_id, name, media_type, bytes, sha256)
       select $1, 'x.pdf', 'application/pdf', 1, sha256(n::text::bytea) from generate_series(1, 60) n`,
      [dossierId],
    );
    expect(await refused(send(pdf()))).toMatchObject({ code: 'file-refused', params: { most: 60 } });
  });
});

describe('a disk that takes nothing more', () => {
  test('is said to be so, no row is written, and the desk goes on', async () => {
    const full = await mkdtemp(join(tmpdir(), 'motcua-test-full-'));
    // Whoever may not mount gets a disk on which nobody can write.
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', full]).status === 0;
    const other = await buildHouse({ filesDir: mounted ? full : '/proc/motcua' });
    try {
      const there = await dossierDesk(other, ['hotich']);
      await there.at('2026-08-21T10:00');
      const received = await there.receive('hotich');
      const answer = there.as('hotich').ask(`POST /dossiers/${received.dossierId}/files`, pdf(1_000_000), {
        'content-type': 'application/pdf',
        'x-file-name': 'a.pdf',
      });

      expect(await refused(answer)).toMatchObject({ code: 'unavailable' });
      expect((await there.read('hotich', received.dossierId)).files).toEqual([]);
      await there.receive('hotich');
    } finally {
      await other.close();
      if (mounted) spawnSync('umount', [full]);
      await rm(full, { recursive: true, force: true });
    }
  });
});
