import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderPrefix } from '../../testing/own-server.ts';
import { canPassThrough } from './can-pass-through.ts';
import { isPostmasterOf } from './is-postmaster-of.ts';
import { processStart } from './process-start.ts';
import { type EmbeddedServer, EmbeddedTrouble, startEmbedded } from './start-embedded.ts';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const here = dirname(fileURLToPath(import.meta.url));

let folder: string;
let dataDir: string;
let running: EmbeddedServer[];
let children: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), folderPrefix));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
  running = [];
  children = [];
});

afterEach(async () => {
  for (const child of children)
    if (child.exitCode === null && child.signalCode === null) await kill(child, 'SIGTERM');
  for (const server of running) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, ...options });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const results = [await client.query({ text: sql, rowMode: 'array' })].flat();
    return results.flatMap((result) => result.rows).flat();
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function troubleOf(started: Promise<unknown>): Promise<EmbeddedTrouble> {
  const error = await started.catch((thrown: unknown) => thrown);
  if (!(error instanceof EmbeddedTrouble)) throw new Error(`expected a trouble, got ${String(error)}`);
  return error;
}

/** Another process that holds the folder, as an `npm start` does. */
async function holdElsewhere(options: { uid?: number; gid?: number; namespace?: boolean } = {}) {
  const script = [join(here, '..', '..', 'testing', 'hold-server.ts'), dataDir];
  const { namespace, ...user } = options;
  const child = namespace
    ? spawn('unshare', ['--user', '--map-user=1000', '--', process.execPath, ...script], { stdio: holding })
    : spawn(process.execPath, script, { ...user, cwd: '/', stdio: holding });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), 'line');
  return { child, told: JSON.parse(String(line)) as { url: string; pid: number; trouble?: string } };
}
const holding: ('ignore' | 'pipe' | 'inherit')[] = ['ignore', 'pipe', 'inherit'];

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

describe('a house that starts', () => {
  test('a second start keeps what was stored', async () => {
    const first = await start();
    await ask(first.url, "create table kept (what text); insert into kept values ('giấy khai sinh')");
    await first.stop();

    const second = await start();

    expect(first.isNew).toBe(true);
    expect(second.isNew).toBe(false);
    expect(await ask(second.url, 'select what from kept')).toEqual(['giấy khai sinh']);
  });

  test('the server speaks UTF-8 with the same order on every machine, in UTC, and writes to the disk', async () => {
    const { url } = await start();

    const answer = await ask(
      url,
      `select datlocprovider, datlocale, pg_encoding_to_char(encoding), current_setting('timezone'),
              current_setting('fsync'), current_setting('listen_addresses'), current_setting('unix_socket_directories'),
              upper('đăng ký'), current_setting('server_version_num')::int >= 180000
       from pg_database where datname = 'motcua'`,
    );

    expect(answer).toEqual(['b', 'C.UTF-8', 'UTF8', 'UTC', 'on', '127.0.0.1', '', 'ĐĂNG KÝ', true]);
  });

  test('without the password nobody comes in, and only its owner can read it', async () => {
    const { url } = await start();
    const stranger = new URL(url);
    stranger.password = 'guess';

    await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'database-password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
    expect((await stat(dataDir)).mode & 0o066).toBe(0);
  });

  test('a lost password file is replaced, and the data is still there', async () => {
    const first = await start();
    await ask(first.url, 'create table kept (n int); insert into kept values (7)');
    await first.stop();
    await rm(join(dataDir, 'database-password'));

    const second = await start();

    expect(new URL(second.url).password).not.toBe(new URL(first.url).password);
    expect(await ask(second.url, 'select n from kept')).toEqual([7]);
  });

  test('the server is not in our process group, so Ctrl-C in the terminal does not reach it', async () => {
    const server = await start();

    expect(() => process.kill(-server.pid(), 0)).not.toThrow();
  });

  test('what a person typed into a refused statement is not in the log', async () => {
    const { url } = await start();
    await ask(url, 'create table people (name text primary key)');
    await ask(url, "insert into people values ('Nguyễn Thị Mai')");

    await expect(ask(url, "insert into people values ('Nguyễn Thị Mai')")).rejects.toMatchObject({
      code: '23505',
    });

    const logs = join(dataDir, 'postgres', 'log');
    const names = await readdir(logs);
    const texts = await Promise.all(names.map((name) => readFile(join(logs, name), 'utf8')));
    expect(texts.join('')).toContain('ready to accept connections');
    expect(texts.join('')).not.toContain('Mai');
  });

  test('stopping leaves no server and gives the folder up', async () => {
    const server = await start();
    const pid = server.pid();

    await server.stop();

    expect(await processStart(pid)).toBeNull();
    expect(await readdir(dataDir)).not.toContain('owner.json');
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
  });
});

describe('a house that was cut off', () => {
  test('killed with -9, it leaves its server running; the next start takes over with all data', async () => {
    const { child, told } = await holdElsewhere();
    await ask(told.url, 'create table kept (n int); insert into kept values (1)');
    await kill(child, 'SIGKILL');
    expect(await isPostmasterOf(told.pid, join(dataDir, 'postgres'))).toBe(true);

    const next = await start();

    expect(await processStart(told.pid)).toBeNull();
    expect(await ask(next.url, 'select n from kept')).toEqual([1]);
  });

  test('house and server both killed with -9: what was committed is there', async () => {
    const { child, told } = await holdElsewhere();
    await ask(told.url, 'create table kept (n int); insert into kept select generate_series(1, 1000)');
    await kill(child, 'SIGKILL');
    process.kill(told.pid, 'SIGKILL');

    const next = await start();

    expect(await ask(next.url, 'select count(*)::int from kept')).toEqual([1000]);
  });

  test('a pid file from before a power cut whose number belongs to another program keeps nobody out', async () => {
    const first = await start();
    await first.stop();
    await writeFile(
      join(dataDir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(dataDir, 'postgres')}\n`,
    );
    await writeFile(
      join(dataDir, 'owner.json'),
      JSON.stringify({ pid: process.pid, startedAt: 'another time' }),
    );

    const next = await start();

    expect(await ask(next.url, 'select 1')).toEqual([1]);
    expect(await processStart(process.pid)).not.toBeNull();
  });

  test('cut off in the middle of making the cluster, it begins again', async () => {
    await mkdir(join(dataDir, 'postgres.unfinished'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');

    const server = await start();

    expect(server.isNew).toBe(true);
    expect(await readdir(dataDir)).not.toContain('postgres.unfinished');
  });

  test('a second start on a folder in use is refused, and the first goes on', async () => {
    const first = await start();

    const trouble = await troubleOf(startEmbedded({ dataDir }));

    expect(trouble.code).toBe('in-use');
    expect(trouble.sentence.en).toContain(`pid ${process.pid}`);
    expect(await ask(first.url, 'select 1')).toEqual([1]);
  });

  test('of four starts at the same moment exactly one gets the folder', async () => {
    const starts = await Promise.all([holdElsewhere(), holdElsewhere(), holdElsewhere(), holdElsewhere()]);

    const told = starts.map((one) => one.told.trouble ?? 'runs').sort();
    expect(told).toEqual(['in-use', 'in-use', 'in-use', 'runs']);
  });
});

describe('a server that falls while the house runs', () => {
  test('killed with -9 it comes back by itself on the same port, with what was committed', async () => {
    const server = await start();
    await ask(server.url, 'create table kept (n int); insert into kept values (3)');
    const before = server.pid();

    await server.crash();
    await server.ready();

    expect(server.pid()).not.toBe(before);
    expect(await ask(server.url, 'select n from kept')).toEqual([3]);
  });

  test('three immediate restarts in a row are survived', async () => {
    const server = await start();

    await server.restartImmediate();
    await server.restartImmediate();
    await server.restartImmediate();

    expect(await ask(server.url, 'select 1')).toEqual([1]);
  });

  test('when it cannot come back, the house is told why', async () => {
    let told: (trouble: EmbeddedTrouble) => void = () => undefined;
    const gaveUp = new Promise<EmbeddedTrouble>((resolve) => {
      told = resolve;
    });
    const server = await start({ onGaveUp: told });
    await rm(join(dataDir, 'postgres', 'global', 'pg_control'));

    await server.crash();

    expect((await gaveUp).code).toBe('damaged');
  });
});

describe('a damaged folder gets one sentence', () => {
  const inside = (...names: string[]) => join(dataDir, 'postgres', ...names);
  const damages: [string, string, () => Promise<void>][] = [
    ['the version is missing', 'damaged', () => rm(inside('PG_VERSION'))],
    ['the version is another', 'wrong-version', () => writeFile(inside('PG_VERSION'), '16\n')],
    ['the control file is gone', 'damaged', () => rm(inside('global', 'pg_control'))],
    ['the control file is cut off', 'damaged', () => truncate(inside('global', 'pg_control'), 100)],
    [
      'the control file is garbage',
      'damaged',
      () => writeFile(inside('global', 'pg_control'), Buffer.alloc(8192, 7)),
    ],
    ['the write-ahead log is gone', 'damaged', () => rm(inside('pg_wal'), { recursive: true })],
    ['the write-ahead log is empty', 'damaged', () => emptied(inside('pg_wal'))],
    ['the settings are gone', 'damaged', () => rm(inside('postgresql.conf'))],
    [
      'there is a file in its place',
      'not-a-folder',
      async () => {
        await rm(inside(), { recursive: true });
        await writeFile(inside(), 'x');
      },
    ],
  ];

  test.each(damages)('when %s: %s', async (_what, code, damage) => {
    await (await start({ changes: { fsync: 'off' } })).stop();
    await damage();

    const trouble = await troubleOf(startEmbedded({ dataDir }));

    expect(trouble.code).toBe(code);
    expect(trouble.sentence.vi).toContain(dataDir);
    expect(`${trouble.sentence.vi}${trouble.sentence.en}`).not.toContain('\n');
  });

  test('when the data folder itself is a file', async () => {
    await writeFile(dataDir, 'x');

    expect((await troubleOf(startEmbedded({ dataDir }))).code).toBe('not-a-folder');
    expect((await troubleOf(startEmbedded({ dataDir: join(dataDir, 'deeper') }))).code).toBe('not-a-folder');
  });

  test('after the damage is repaired the very same folder starts again', async () => {
    await (await start({ changes: { fsync: 'off' } })).stop();
    await rm(inside('PG_VERSION'));
    await troubleOf(startEmbedded({ dataDir }));
    await writeFile(inside('PG_VERSION'), '18\n');

    const server = await start();

    expect(await ask(server.url, 'select 1')).toEqual([1]);
  });

  async function emptied(path: string): Promise<void> {
    await rm(path, { recursive: true });
    await mkdir(path, { mode: 0o700 });
    const owner = await stat(inside());
    if (isRoot) await chown(path, owner.uid, owner.gid);
  }
});

describe('whoever starts it', () => {
  test('a folder only its owner can enter is no obstacle', async () => {
    await chmod(folder, 0o700);

    const server = await start();

    expect(await ask(server.url, 'select 1')).toEqual([1]);
  });

  test('a plain user runs it, and after that whoever the tests run as', async () => {
    const asNobody =
      isRoot &&
      (await canPassThrough(nobody, here)) &&
      (await canPassThrough(nobody, dirname(process.execPath)));
    if (asNobody) await chown(folder, nobody.uid, nobody.gid);
    const { child, told } = await holdElsewhere(asNobody ? nobody : { namespace: isRoot });
    await ask(told.url, 'create table kept (n int); insert into kept values (5)');
    await kill(child, 'SIGTERM');

    const next = await start();

    expect(await ask(next.url, 'select n from kept')).toEqual([5]);
  });

  test('a folder that moved into a closed place and back goes on working', async () => {
    const first = await start();
    await ask(first.url, 'create table kept (n int); insert into kept values (9)');
    await first.stop();
    await chmod(folder, 0o700);
    const closed = await start();
    expect(await ask(closed.url, 'select n from kept')).toEqual([9]);
    await closed.stop();
    await chmod(folder, 0o755);

    const open = await start();

    expect(await ask(open.url, 'select n from kept')).toEqual([9]);
  });
});
