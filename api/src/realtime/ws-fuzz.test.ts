import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deviceAt } from '../../testing/device-at.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { greeting, type RawWire, rawBoard, rawWire } from '../../testing/raw-wire.ts';
import { type Screen, screenAt } from '../../testing/screen-at.ts';
import { until } from '../../testing/until.ts';

const growthMax = 64e6;

let desk: OpenDesk;
let token: string;
/** A board of the hall that does nothing wrong. */
let honest: Screen;
const wires: RawWire[] = [];

beforeAll(async () => {
  desk = await openDesk();
  token = (await deviceAt(desk.url, 'board')).token;
  honest = await screenAt(desk.url, { deviceToken: token });
});
afterEach(() => {
  for (const { socket } of wires.splice(0)) socket.destroy();
});
afterAll(async () => {
  honest?.close();
  await desk?.close();
});

async function board(): Promise<RawWire> {
  const wire = await rawBoard(desk.url, token);
  wires.push(wire);
  return wire;
}
async function stranger(lines: readonly string[] = greeting()): Promise<RawWire> {
  const wire = await rawWire(desk.url, lines);
  wires.push(wire);
  return wire;
}

/** Does it, and says by how much this process, attacker and house together, has grown. */
async function grownBy(attack: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  await attack();
  return process.memoryUsage.rss() - before;
}

async function othersAreWell(): Promise<void> {
  const heartbeats = honest.heard.heartbeat.length;
  await until('the next heartbeat at an honest board', () => honest.heard.heartbeat.length > heartbeats);
  expect(honest.isOpen()).toBe(true);
  expect((await fetch(`${desk.url}/health/ready`)).status).toBe(200);
}

describe('a bomb on the wire closes the wire, memory stays flat and everybody else goes on', () => {
  test('a frame that announces 100 MB is refused by its head alone', async () => {
    const grown = await grownBy(async () => {
      for (const wire of [await board(), await stranger()]) {
        if (wire.heard() === '') await until('the engine greets', () => wire.heard().includes('0{'));
        wire.send('x'.repeat(1_000), { announce: 100e6 });
        await until('the wire is closed', () => wire.isClosed());
      }
    });
    expect(grown).toBeLessThan(growthMax);
    await othersAreWell();
  });

  test('so is one that announces more than a machine can hold', async () => {
    const wire = await board();
    wire.send('', { announce: Number.MAX_SAFE_INTEGER });
    await until('the wire is closed', () => wire.isClosed());
    await othersAreWell();
  });

  test('a message of 20 MB in whole is not taken in', async () => {
    const piece = Buffer.alloc(1e6, 'x');
    const grown = await grownBy(async () => {
      for (let time = 0; time < 5; time += 1) {
        const wire = await board();
        wire.send(piece, { announce: 20e6 });
        for (let sent = 1; sent < 20 && !wire.isClosed(); sent += 1) {
          wire.socket.write(piece);
          await pause(1);
        }
        await until('the wire is closed', () => wire.isClosed());
        wire.socket.destroy();
      }
    });
    expect(grown).toBeLessThan(growthMax);
    await othersAreWell();
  });

  test.each([
    ['an event that waits for 1,000,000,000 attachments', '451000000000-["hall"]'],
    [
      'placeholders without their attachments',
      `45${10}-${JSON.stringify(Array(200).fill({ _placeholder: true, num: 0 }))}`,
    ],
    ['a placeholder that points outside', '451-["hall",{"_placeholder":true,"num":-1}]'],
    ['arrays in arrays, ten thousand deep', `42${'['.repeat(10_000)}`],
    ['a name that is in every object', '42["__proto__",{"__proto__":{"admin":true}}]'],
  ])('%s, again and again', async (_what, words) => {
    const grown = await grownBy(async () => {
      for (let time = 0; time < 20; time += 1) {
        const wire = await board();
        wire.send(words);
        for (let piece = 0; piece < 10; piece += 1) wire.send(Buffer.alloc(10_000), { binary: true });
        await until('the wire is closed', () => wire.isClosed());
      }
    });
    expect(grown).toBeLessThan(growthMax);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
    await othersAreWell();
  });

  test('200,000 tiny packets', async () => {
    const wire = await board();
    const tiny = Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x33]);
    const thousand = Buffer.concat(Array.from({ length: 1_000 }, () => tiny));
    const grown = await grownBy(async () => {
      for (let times = 0; times < 200 && !wire.isClosed(); times += 1) {
        wire.socket.write(thousand);
        if (times % 10 === 0) await pause(0);
      }
    });
    expect(grown).toBeLessThan(growthMax);
    await othersAreWell();
  });
});

describe('whoever does not even shake hands', () => {
  test.each([
    ['another engine', '/live/?EIO=99&transport=websocket'],
    ['no engine', '/live/?transport=websocket'],
    ['a session that is not there', '/live/?EIO=4&transport=websocket&sid=AAAAAAAAAAAAAAAAAAAA'],
    ['another transport', '/live/?EIO=4&transport=polling'],
    ['an address that is none', '/live/?EIO=4&transport=websocket&sid=%00%ff'],
    ['another place', '/elsewhere'],
  ])('and asks to upgrade to %s is shown out', async (_what, path) => {
    const wire = await stranger(greeting(path));
    await until('it is shown out', () => wire.isClosed() || /^HTTP\/1\.1 4/.test(wire.heard()));
    await othersAreWell();
  });

  test('but stops half-way, three hundred times, or says a letter at a time, keeps nobody waiting', async () => {
    const [first = '', ...rest] = greeting();
    const grown = await grownBy(async () => {
      for (let time = 0; time < 300; time += 1) {
        const half = await stranger([first, ...rest.slice(0, 2)]);
        if (time < 100) half.socket.write('X');
      }
      for (let time = 0; time < 100; time += 1) await stranger();
    });
    expect(grown).toBeLessThan(growthMax);
    const began = performance.now();
    expect((await fetch(`${desk.url}/health/ready`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    await othersAreWell();
  });
});
