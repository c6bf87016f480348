import { setTimeout as pause } from 'node:timers/promises';
import type { CounterId } from '@motcua/contracts/ids';
import { SectorCode } from '@motcua/contracts/ids';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deviceAt } from '../../testing/device-at.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { type Person, personAt } from '../../testing/person-at.ts';
import { type Screen, screenAt } from '../../testing/screen-at.ts';
import { signedInAt } from '../../testing/signed-in-at.ts';
import { until } from '../../testing/until.ts';

let desk: OpenDesk;
let kiosk: Person & { token: string };
let board: Person & { token: string };
let clerk: Awaited<ReturnType<typeof signedInAt>>;
let administrator: Person;
let counterId: CounterId;
const open: Screen[] = [];

beforeAll(async () => {
  desk = await openDesk();
  kiosk = await deviceAt(desk.url, 'kiosk');
  board = await deviceAt(desk.url, 'board');
  clerk = await signedInAt(desk.url, 'hotich');
  administrator = await signedInAt(desk.url, 'quantri');
  const { counters } = await clerk.get('GET /shops/:shopId/counters', { params: { shopId: desk.shopId } });
  counterId = counters[0]?.counterId as CounterId;
  await clerk.get('POST /counters/:counterId/shift', { params: { counterId }, body: {} });
});
afterAll(() => desk.close());
afterEach(() => {
  for (const screen of open.splice(0)) screen.close();
});

async function sit(auth: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Screen> {
  const screen = await screenAt(desk.url, auth, { headers });
  open.push(screen);
  return screen;
}
const houseNow = async () => {
  const { rows } = await desk.outside.pool.query<{ now: Date }>('select house_now() as now');
  return rows[0]?.now.getTime() ?? Number.NaN;
};
const sitAsBoard = () => sit({ deviceToken: board.token });
const sitAsClerk = (person: Person = clerk) => sit({ shopId: desk.shopId }, person.headers);

const takeTicket = (sector = 'ho-tich') =>
  kiosk.get('POST /visits', { body: { sectors: [SectorCode.parse(sector)] } });

/** Calls the next, has them come and lets them go. */
async function serveOne() {
  const called = await clerk.get('POST /counters/:counterId/calls', { params: { counterId }, body: {} });
  if (!called.callId) throw new Error('a call has no id');
  const at = { params: { callId: called.callId }, body: {} };
  await clerk.get('POST /calls/:callId/arrival', at);
  await clerk.get('POST /calls/:callId/finish', at);
  return called.label;
}

describe('what the hall hears', () => {
  test('a board hears that a number is called, served and done: a number, a counter and a state', async () => {
    const screen = await sitAsBoard();
    await takeTicket();
    const label = await serveOne();

    const ofThem = () => screen.heard.hall.map(({ message }) => message).filter((one) => one.label === label);
    await until('three messages', () => ofThem().length >= 3);
    expect(ofThem()).toEqual([
      { label, counter: 1, language: 'vi', state: 'called' },
      { label, counter: 1, language: null, state: 'serving' },
      { label, counter: 1, language: null, state: 'done' },
    ]);
    expect(screen.nonsense).toEqual([]);
  });

  test('after people took numbers, a newcomer is in the end told of all of them, though nothing more happens', async () => {
    const screen = await sitAsBoard();
    for (let person = 0; person < 4; person += 1) await takeTicket('ho-tich');

    const last = () => {
      const tiles = screen.heard.tiles.at(-1);
      return {
        waiting: tiles?.waiting.find((one) => one.sector === 'ho-tich')?.waiting,
        ahead: tiles?.waits.find((one) => one.sector === 'ho-tich')?.wait.ahead,
      };
    };
    await until(
      'the wait behind everybody',
      () => (last().ahead ?? 0) >= 4 && last().ahead === last().waiting,
    );
    for (let person = 0; person < 4; person += 1) await serveOne();
  });

  test('each message names the one before it, so that a screen that missed one knows', async () => {
    const screen = await sitAsBoard();
    const { position } = await board.get('GET /hall');
    for (let turn = 0; turn < 3; turn += 1) {
      await takeTicket();
      await serveOne();
    }
    await until('nine messages', () => screen.heard.hall.length >= 9);

    const [first, ...others] = screen.heard.hall;
    expect(first?.after && first.after <= position).toBe(true);
    expect(others.map(({ after }) => after)).toEqual(
      screen.heard.hall.slice(0, -1).map((before) => before.position),
    );
    expect(others.every((event) => event.position > event.after)).toBe(true);
  });

  test('a call is on the board within a moment', async () => {
    const screen = await sitAsBoard();
    const waits: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      await takeTicket();
      const began = performance.now();
      await serveOne();
      await until('the call', () => screen.heard.hall.length >= 3 * (turn + 1));
      waits.push((screen.heard.hall[3 * turn]?.heardAt ?? Number.POSITIVE_INFINITY) - began);
    }
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });

  test('a board and a kiosk hear the heartbeat each two seconds, with the place and the build', async () => {
    const screens = [await sitAsBoard(), await sit({ deviceToken: kiosk.token }), await sitAsClerk()];
    for (const screen of screens) {
      await until('three heartbeats', () => screen.heard.heartbeat.length >= 3);
      const [one, two, three] = screen.heard.heartbeat;
      if (!one || !two || !three) throw new Error('a heartbeat is missing');
      expect(two.heardAt - one.heardAt).toBeLessThan(3_500);
      expect(three.heardAt - one.heardAt).toBeGreaterThan(3_000);
      expect(three.build).toBe('test');
      expect(Math.abs(Date.parse(three.now) - (await houseNow()))).toBeLessThan(10_000);
    }
  });

  test('a kiosk hears how many wait for each sector, and never a call', async () => {
    const screen = await sit({ deviceToken: kiosk.token });
    await takeTicket('bhxh');
    await takeTicket('bhxh');
    const { sectors } = await board.get('GET /hall');
    const waiting = sectors.filter((one) => one.waiting > 0).map((one) => [one.sector, one.waiting]);

    await until('the tiles', () => {
      const last = screen.heard.tiles.at(-1)?.waiting.map((one) => [one.sector, one.waiting]);
      return JSON.stringify(last?.sort()) === JSON.stringify(waiting.sort());
    });
    await takeTicket();
    await serveOne();
    await pause(600);
    expect(screen.heard.hall).toEqual([]);
    expect(screen.heard.desk).toEqual([]);
    expect(screen.nonsense).toEqual([]);
  });

  test('clerks hear that something changed at the desks, and nothing of what', async () => {
    const screen = await sitAsClerk();
    await takeTicket();
    await serveOne();

    await until('news of the desk', () => screen.heard.desk.length >= 4);
    expect(screen.heard.hall).toEqual([]);
    expect(screen.heard.tiles).toEqual([]);
    expect(screen.nonsense).toEqual([]);
  });

  test('when the shop itself is changed, screens learn that what they hold is old', async () => {
    const screen = await sitAsBoard();
    const before = await board.get('GET /hall');
    await administrator.get('POST /shops/:shopId/counters', {
      params: { shopId: desk.shopId },
      body: { number: 9, nameVi: 'Quầy dự phòng', zone: '', sectors: [SectorCode.parse('ho-tich')] },
    });

    await until('a heartbeat that is ahead', () =>
      screen.heard.heartbeat.some((beat) => beat.position > before.position),
    );
    const now = await board.get('GET /hall');
    expect(now.counters.map(({ number }) => number)).toContain(9);
    expect(screen.heard.hall).toEqual([]);
  });
});

describe('who is let in', () => {
  const anyShop = '00000000-0000-4000-8000-000000000000';

  test.each<[string, () => Promise<[Record<string, unknown>, Record<string, string>?]>]>([
    ['nobody', async () => [{}]],
    ['a wrong token', async () => [{ deviceToken: 'x'.repeat(43) }]],
    ['a token and a shop at once', async () => [{ deviceToken: board.token, shopId: desk.shopId }]],
    ['words that mean nothing', async () => [{ deviceToken: board.token, room: 'hall' }]],
    ['staff without a cookie', async () => [{ shopId: desk.shopId }]],
    ['staff with a cookie of nobody', async () => [{ shopId: desk.shopId }, { cookie: 'motcua=none' }]],
    ['staff of another shop', async () => [{ shopId: anyShop }, clerk.headers]],
    ['a shop that is none', async () => [{ shopId: 'hall' }, clerk.headers]],
    ['a device without a token, in the cookie of a clerk', async () => [{ deviceToken: '' }, clerk.headers]],
  ])('%s is not', async (_who, credentials) => {
    const [auth, headers] = await credentials();
    await expect(sit(auth, headers)).rejects.toThrow(/not-allowed|invalid-input/);
  });

  test('a board whose token was taken back is not, and one that sits there is put out', async () => {
    const issued = await administrator.get('POST /shops/:shopId/devices', {
      params: { shopId: desk.shopId },
      body: { kind: 'board', name: 'Bảng cũ' },
    });
    const screen = await sit({ deviceToken: issued.token });
    const other = await sitAsBoard();

    await administrator.get('DELETE /devices/:deviceId', {
      params: { deviceId: issued.device.deviceId },
    });

    await until('the old board is put out', () => !screen.isOpen(), 5_000);
    await expect(sit({ deviceToken: issued.token })).rejects.toThrow('not-allowed');
    expect(other.isOpen()).toBe(true);
  });

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'null'])('a page of %s is not', async (origin) => {
    await expect(sit({ deviceToken: board.token }, { origin })).rejects.toThrow();
    await expect(sit({ shopId: desk.shopId }, { ...clerk.headers, origin })).rejects.toThrow();
  });

  test("a page of the house's own is", async () => {
    const screen = await sit({ deviceToken: board.token }, { origin: desk.url });
    expect(screen.isOpen()).toBe(true);
  });

  test('a screen that speaks is put out: no words of its own bring it into another room', async () => {
    const words = ['join', 'subscribe', 'room', 'hall', 'message', '__proto__', 'constructor'];
    for (const word of words) {
      const screen = await sit({ deviceToken: kiosk.token });
      screen.say(word, `hall:${desk.shopId}`, { room: `desk:${desk.shopId}` });
      await until(`the one who said ${word} is put out`, () => !screen.isOpen());
      expect(screen.heard.hall).toEqual([]);
    }
  });
});

describe('who is put out', () => {
  const rejoin = async (username: string) => signedInAt(desk.url, username);

  test('whoever signs out everywhere, at every screen, and nobody else', async () => {
    const here = await rejoin('congan');
    const there = await rejoin('congan');
    const screens = [await sitAsClerk(here), await sitAsClerk(there)];
    const other = await sitAsClerk();

    await here.get('DELETE /sessions');

    for (const screen of screens) await until('put out', () => !screen.isOpen(), 5_000);
    await expect(sitAsClerk(there)).rejects.toThrow('not-allowed');
    expect(other.isOpen()).toBe(true);
  });

  test('whoever signs out here, here alone', async () => {
    const here = await rejoin('congan');
    const there = await rejoin('congan');
    const [screenHere, screenThere] = [await sitAsClerk(here), await sitAsClerk(there)];

    await here.get('DELETE /session');

    await until('put out here', () => !screenHere.isOpen(), 5_000);
    expect(screenThere.isOpen()).toBe(true);
  });

  test('whoever is put out of service', async () => {
    const person = await rejoin('noivu');
    const screen = await sitAsClerk(person);

    await administrator.get('PATCH /staff/:staffId', {
      params: { staffId: person.session.staffId },
      body: { active: false },
    });

    await until('put out', () => !screen.isOpen(), 5_000);
  });

  test('whoever loses their place in the shop', async () => {
    const person = await rejoin('laodong');
    const screen = await sitAsClerk(person);

    await administrator.get('PUT /shops/:shopId/staff/:staffId/role', {
      params: { shopId: desk.shopId, staffId: person.session.staffId },
      body: { role: null },
    });

    await until('put out', () => !screen.isOpen(), 5_000);
    await expect(sitAsClerk(person)).rejects.toThrow('not-allowed');
  });

  test('whoever gets a new password, which somebody may have wanted them not to know', async () => {
    const person = await rejoin('bhxh');
    const screen = await sitAsClerk(person);

    await administrator.get('PATCH /staff/:staffId', {
      params: { staffId: person.session.staffId },
      body: { password: 'một mật khẩu mới' },
    });

    await until('put out', () => !screen.isOpen(), 5_000);
  });
});

describe('rubbish on the wire', () => {
  /** A websocket that speaks the engine's language by hand, as no screen of the house would. */
  async function byHand(letIn: boolean): Promise<WebSocket> {
    const wire = new WebSocket(`${desk.url.replace('http', 'ws')}/live/?EIO=4&transport=websocket`);
    const heard: string[] = [];
    wire.addEventListener('message', ({ data }) => heard.push(String(data)));
    await until('the engine greets', () => heard.some((word) => word.startsWith('0')));
    if (letIn) {
      wire.send(`40${JSON.stringify({ deviceToken: board.token })}`);
      await until('the house lets it in', () => heard.some((word) => word.startsWith('40')));
    }
    return wire;
  }

  const big = 'x'.repeat(64 * 1024);
  test.each<[string, (string | Uint8Array<ArrayBuffer>)[]]>([
    ['a binary frame', [new Uint8Array([1, 2, 3])]],
    ['a frame of 64 kB', [`42["hall","${big}"]`]],
    ['a binary frame of 64 kB', [new Uint8Array(64 * 1024)]],
    ['a message with pieces to come', ['451-["hall",{"_placeholder":true,"num":0}]', new Uint8Array(9)]],
    ['a thousand pieces to come', ['451000-["hall",{"_placeholder":true,"num":0}]']],
    ['a message that is no JSON', ['42["hall",']],
    ['a packet of no kind', ['9']],
    ['an event of the house itself', ['42["disconnect"]']],
  ])('%s closes the wire, and the house goes on', async (_what, frames) => {
    for (const letIn of [true, false]) {
      const wire = await byHand(letIn);
      for (const frame of frames) wire.send(frame);
      await until('the wire is closed', () => wire.readyState === WebSocket.CLOSED);
    }
    const health = await fetch(`${desk.url}/health/ready`);
    expect(health.status).toBe(200);
  });

  test('ten thousand tiny frames at once close the wire, and others go on hearing', async () => {
    const screen = await sitAsBoard();
    const wire = await byHand(true);
    for (let frame = 0; frame < 10_000; frame += 1) wire.send('42["x"]');
    await until('the wire is closed', () => wire.readyState === WebSocket.CLOSED);

    await takeTicket();
    await serveOne();
    await until('the call', () => screen.heard.hall.length >= 3);
    expect(screen.isOpen()).toBe(true);
  });

  test('whoever asks for the wire without a websocket is refused', async () => {
    const polling = await fetch(`${desk.url}/live/?EIO=4&transport=polling`);
    expect(polling.status).toBe(400);
    expect((await personAt(desk.url).ask('GET /sectors')).status).toBe(200);
  });
});
