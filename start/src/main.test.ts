import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@motcua/db/testing/fresh-database';
import { isLiving } from '@motcua/db/testing/is-living';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Hall, openHall } from '../testing/open-hall.ts';
import { type StartedProcess, startCommand, startProcess, waitToHear } from '../testing/start-process.ts';

// `npm start` as people meet it: a process of its own, told to end by signals, killed by its process id.

let dataDir: string;
let started: StartedProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'motcua-start-'));
  started = [];
});

afterEach(async () => {
  for (const one of started) {
    one.child.kill('SIGTERM');
    await one.ended;
  }
  await rm(dataDir, { recursive: true, force: true });
});

function begin(settings: Record<string, string> = {}, file = 'main.ts'): StartedProcess {
  const process = startProcess(file, { PORT: '0', DATA_DIR: dataDir, ...settings });
  started.push(process);
  return process;
}

async function beginAndOpen(settings: Record<string, string> = {}): Promise<StartedProcess & { hall: Hall }> {
  const house = begin(settings);
  await waitToHear(house, 'Ctrl-C');
  const url = /http:\/\/[^/\s]+/.exec(house.said())?.[0] ?? '';
  return { ...house, hall: await openHall(url) };
}

/** The process id of the embedded server, which it writes into its own folder. */
async function serverPid(): Promise<number> {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** What the console shows of a start that failed: exit code 1 and one line, in both languages. */
async function refusal(settings: Record<string, string>, file = 'main.ts'): Promise<string> {
  const process = begin(settings, file);
  expect(await process.ended).toBe(1);
  const line = process.complained().trim();
  expect(line.split('\n')).toHaveLength(1);
  expect(line).not.toMatch(/ at .*\.ts|node:internal|Error:/);
  return line;
}

describe('a house that opens', () => {
  test('shows where everything is and who can sign in, and every place answers', async () => {
    const { hall, said } = await beginAndOpen();

    for (const place of ['/kiosk', '/counter', '/board', '/api/docs']) {
      expect(said()).toContain(`${hall.url}${place}`);
      const answer = await fetch(`${hall.url}${place}`);
      expect([place, answer.status, answer.headers.get('content-type')]).toEqual([
        place,
        200,
        expect.stringContaining('html'),
      ]);
    }
    expect(said()).toContain('motcua-demo');
    expect(said()).toMatch(/quantri +Châu Quốc Duy +quản trị \/ administrator/);
  });

  test('gives numbers, is killed with -9, and goes on counting where it was', async () => {
    const first = await beginAndOpen();
    const label = await first.hall.takeNumber();
    const pid = await serverPid();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await isLiving(pid)).toBe(true);

    const second = await beginAndOpen();

    expect(await isLiving(pid)).toBe(false);
    expect(await second.hall.takeNumber()).toBe(following(label));
  });

  test('goes on by itself when its PostgreSQL is killed with -9', async () => {
    const { hall } = await beginAndOpen();
    const label = await hall.takeNumber();

    process.kill(await serverPid(), 'SIGKILL');

    expect(await hall.takeNumber(10_000)).toBe(following(label));
  });
});

describe('a house that is told to end', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'on %s it stops PostgreSQL and leaves with 0',
    async (signal) => {
      const house = await beginAndOpen();
      const pid = await serverPid();

      house.child.kill(signal);

      expect(await house.ended).toBe(0);
      expect(await isLiving(pid)).toBe(false);
      expect(house.complained()).toBe('');
    },
  );

  test('told through npm, it ends in the same good order, and npm waits for it', async () => {
    const npm = startCommand('npm', ['start'], { PORT: '0', DATA_DIR: dataDir });
    started.push(npm);
    await waitToHear(npm, 'Ctrl-C');
    const pid = await serverPid();

    npm.child.kill('SIGTERM');

    expect(await npm.ended).toBe(0);
    expect(await isLiving(pid)).toBe(false);
  });

  test('a request that is open is answered first', async () => {
    const house = await beginAndOpen();
    // Looking at a password takes tens of milliseconds on purpose: time enough to be told to end in the middle.
    const answer = house.hall.signIn('quantri', 'motcua-demo');
    await new Promise((resolve) => setTimeout(resolve, 15));

    house.child.kill('SIGTERM');

    expect((await answer).status).toBe(200);
    expect(await house.ended).toBe(0);
  });

  test('told while it is still opening, it ends as well', async () => {
    const house = begin();
    await expect.poll(() => readdir(dataDir), { timeout: 20_000 }).toContain('owner.json');

    house.child.kill('SIGTERM');

    expect(await house.ended).toBe(0);
    expect(await readdir(dataDir)).not.toContain('owner.json');
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('postmaster.pid');
  });

  test('a second Ctrl-C does not wait for a request that never ends', async () => {
    const house = await beginAndOpen();
    const pid = await serverPid();
    const { socket, close } = await house.hall.neverEndingRequest();
    house.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(house.child.exitCode).toBeNull();

    house.child.kill('SIGINT');

    expect(await house.ended).toBe(130);
    await expect.poll(() => isLiving(pid), { timeout: 10_000 }).toBe(false);
    socket.destroy();
    close();
  });
});

describe('a house that cannot open says why in one line', () => {
  test('a wrong setting', async () => {
    expect(await refusal({ PORT: 'lots' })).toBe(
      'The setting PORT "lots" is wrong: it takes a number from 0 to 65535, for example PORT=4000.',
    );
    expect(await refusal({ PORT: 'lots', LANG: 'vi_VN.UTF-8' })).toBe(
      'Cài đặt PORT "lots" không đúng: cần một số từ 0 đến 65535, ví dụ PORT=4000.',
    );
  });

  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;

    expect(await refusal({ PORT: String(port) })).toContain(
      `Port ${port} on 127.0.0.1 is taken by another program`,
    );

    taken.close();
  });

  test('a folder that another start uses, which goes on', async () => {
    const { hall } = await beginAndOpen();

    expect(await refusal({})).toContain('is in use by another start');
    expect(await hall.takeNumber()).toMatch(/^[A-Z]+\d{3}$/);
  });

  test('a damaged folder', async () => {
    await writeFile(join(dataDir, 'postgres'), 'not a folder');

    expect(await refusal({})).toContain('should be a folder and is not');
  });

  test('a database that cannot be reached', async () => {
    const line = await refusal({ DATABASE_URL: 'postgres://lan:very-secret@127.0.0.1:9/motcua' });

    expect(line).toContain('PostgreSQL at 127.0.0.1:9 cannot be reached (ECONNREFUSED)');
    expect(line).not.toContain('very-secret');
  });

  test('a Redis that cannot be reached', async () => {
    expect(await refusal({ REDIS_URL: 'redis://127.0.0.1:9' })).toContain(
      'Redis at 127.0.0.1:9 cannot be reached',
    );
  });

  test('several processes without a server they share', async () => {
    expect(await refusal({}, 'api-only.ts')).toContain('set DATABASE_URL');
    expect(await refusal({}, 'worker-only.ts')).toContain('set DATABASE_URL');
  });
});

describe('in production', () => {
  const production = { NODE_ENV: 'production' };
  const shop = {
    SETUP_SHOP_CODE: 'my-tu',
    SETUP_SHOP_NAME: 'Bộ phận Một cửa Mỹ Tú',
    SETUP_ADMIN_USERNAME: 'quan.tri',
    SETUP_ADMIN_PASSWORD: 'mật khẩu rất dài',
  };

  test('a new house asks for its administrator, is set up, and lets this person in and nobody else', async () => {
    expect(await refusal(production)).toContain('run npm run setup');

    const setup = begin(shop, 'setup.ts');
    expect(await setup.ended).toBe(0);
    expect(setup.said()).toContain('Bộ phận Một cửa Mỹ Tú is set up');
    const house = begin(production);
    await waitToHear(house, 'Ctrl-C');

    const url = /http:\/\/[^/\s]+/.exec(house.said())?.[0] ?? '';
    const hall = await openHall(url, { device: false });
    expect(house.said()).not.toContain('motcua-demo');
    expect((await hall.signIn('quan.tri', 'mật khẩu rất dài')).status).toBe(200);
    expect((await hall.signIn('quantri', 'motcua-demo')).status).toBe(401);
    expect((await hall.demoDevice('kiosk')).status).toBe(404);
  });

  test('the data of a demonstration are refused, also by the set-up', async () => {
    const house = await beginAndOpen();
    house.child.kill('SIGTERM');
    await house.ended;

    expect(await refusal(production)).toContain('demonstration accounts');
    expect(await refusal(shop, 'setup.ts')).toContain('belong to the demonstration');
  });

  test('a set-up that lacks something, or repeats a name, says which', async () => {
    const { url, drop } = await freshDatabase();
    const there = { ...shop, DATABASE_URL: url };

    expect(await refusal({ ...there, SETUP_ADMIN_PASSWORD: 'short' }, 'setup.ts')).toContain(
      'SETUP_ADMIN_PASSWORD is wrong',
    );
    expect(await refusal({ DATABASE_URL: url }, 'setup.ts')).toContain('SETUP_SHOP_CODE is missing');
    expect(await begin(there, 'setup.ts').ended).toBe(0);
    expect(await refusal(there, 'setup.ts')).toContain('"my-tu" (SETUP_SHOP_CODE) is in these data already');

    await drop();
  });
});

function following(label: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(label) ?? [];
  return `${letters}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}
