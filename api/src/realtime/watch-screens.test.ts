import type { CounterId } from '@motcua/contracts/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import type { Person } from '../../testing/person-at.ts';
import { type Screen, screenAt } from '../../testing/screen-at.ts';
import { signedInAt } from '../../testing/signed-in-at.ts';
import { until } from '../../testing/until.ts';

/** Three missed heartbeats and ten seconds more. */
const missedWithinMs = 16_000;

let desk: OpenDesk;
let administrator: Person;
let clerk: Person;
let counterId: CounterId;
let clerkScreen: Screen;

beforeAll(async () => {
  desk = await openDesk();
  administrator = await signedInAt(desk.url, 'quantri');
  clerk = await signedInAt(desk.url, 'hotich');
  const { counters } = await clerk.get('GET /shops/:shopId/counters', { params: { shopId: desk.shopId } });
  counterId = counters[0]?.counterId as CounterId;
  await clerk.get('POST /counters/:counterId/shift', { params: { counterId }, body: {} });
  clerkScreen = await screenAt(desk.url, { shopId: desk.shopId }, { headers: clerk.headers });
});
afterAll(async () => {
  clerkScreen?.close();
  await desk.close();
});

async function issue(name: string) {
  const wish = { params: { shopId: desk.shopId }, body: { kind: 'board' as const, name } };
  const { device, token } = await administrator.get('POST /shops/:shopId/devices', wish);
  return { deviceId: device.deviceId, sit: () => screenAt(desk.url, { deviceToken: token }) };
}
const silentScreens = async () =>
  (await clerk.get('GET /counters/:counterId/desk', { params: { counterId } })).screens
    .filter(({ trouble }) => trouble === 'silent')
    .map(({ deviceName }) => deviceName);
const newsSince = (count: number) => clerkScreen.heard.desk.length > count;

describe('a screen that dies', () => {
  test('is missed at the desks within sixteen seconds, without anybody asking, and greeted when it is back', async () => {
    const board = await issue('Bảng sảnh');
    const screen = await board.sit();
    expect(await silentScreens()).toEqual([]);
    const before = clerkScreen.heard.desk.length;
    screen.close();

    await until('news at the desk', () => newsSince(before), missedWithinMs);
    expect(await silentScreens()).toEqual(['Bảng sảnh']);

    const told = clerkScreen.heard.desk.length;
    const back = await board.sit();
    await until('news at the desk', () => newsSince(told));
    expect(await silentScreens()).toEqual([]);
    back.close();
  });

  test('for a moment only, as one that is loaded anew does, is not missed', async () => {
    const board = await issue('Bảng tải lại');
    (await board.sit()).close();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const back = await board.sit();
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(await silentScreens()).not.toContain('Bảng tải lại');
    back.close();
  });
});

describe('a screen that is looked for', () => {
  test('alone is told its name, for ten seconds', async () => {
    const [wanted, other] = [await issue('Bảng cửa trước'), await issue('Bảng cửa sau')];
    const [screen, bystander] = [await wanted.sit(), await other.sit()];
    await administrator.get('POST /devices/:deviceId/identification', {
      params: { deviceId: wanted.deviceId },
      body: {},
    });

    await until('the name', () => screen.heard.identify.length > 0);
    expect(screen.heard.identify).toMatchObject([{ name: 'Bảng cửa trước', seconds: 10 }]);
    expect(bystander.heard.identify).toEqual([]);
    expect(screen.nonsense).toEqual([]);
    screen.close();
    bystander.close();
  });
});

describe('a screen that is set anew', () => {
  test('learns that what it holds is old', async () => {
    const board = await issue('Bảng đổi cỡ chữ');
    const screen = await board.sit();
    await until('a heartbeat', () => screen.heard.heartbeat.length > 0);
    const held = screen.heard.heartbeat.at(-1)?.position ?? '';
    await administrator.get('PATCH /devices/:deviceId', {
      params: { deviceId: board.deviceId },
      body: { name: 'Bảng chữ lớn' },
    });

    await until('a heartbeat that is ahead', () =>
      screen.heard.heartbeat.some(({ position }) => position > held),
    );
    screen.close();
  });
});
