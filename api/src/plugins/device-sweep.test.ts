import { type RouteName, routes } from '@motcua/contracts/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from '../../testing/all-that-is-kept.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { everyWrite, type Write } from '../../testing/every-write.ts';

// What is no secret: who signs in at the same machine, the catalogue that hangs on the wall, and the demonstration's door.
const open: readonly RouteName[] = [
  'POST /session',
  'GET /sectors',
  'GET /procedures',
  'GET /procedures/:procedureId',
  'POST /demo/devices',
  // A phone in the hall: it is known by its own cookie or its own token, and a device's token adds nothing to them.
  'GET /phone/:shopCode',
  'POST /phone/:shopCode/visits',
  'POST /phone/:shopCode/bookings',
  'GET /booking',
  'POST /booking/arrival',
  'POST /booking/cancellation',
  // The public look-up: the code of a dossier and what only its holder knows open it, and no token of a device does.
  'POST /dossier-look-up',
];

/** All that a stolen token opens. An address that is not named here must refuse it, also one that is built tomorrow. */
const opensFor: Readonly<Record<'kiosk' | 'board', readonly RouteName[]>> = {
  kiosk: [
    ...open,
    'GET /hall',
    'GET /kiosk',
    'POST /visits',
    'POST /help-calls',
    'PUT /devices/self/health',
    'POST /kiosk/offline-visits',
    'POST /visits/:visitId/reprints',
    'POST /kiosk/test-slip',
    'POST /kiosk/dossier-slips',
  ],
  board: [...open, 'GET /hall', 'GET /board', 'PUT /devices/self/health'],
};

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name);
const names = Object.keys(routes).filter(isRoute);

describe.each(['kiosk', 'board'] as const)("a %s's token in other hands", (kind) => {
  let house: TestHouse;
  let thief: Person;
  let writes: Write[];
  beforeAll(async () => {
    house = await buildHouse();
    thief = await house.device(kind);
    writes = await everyWrite(house);
  });
  afterAll(() => house.close());

  /** The very question that would be answered to whoever may ask it, with ids of things that are there. */
  function rightQuestion(name: RouteName): { path: string; body: object | undefined } {
    const write = writes.find((one) => one.name === name);
    if (write) return { path: write.path, body: write.right };
    const counterId = writes.map(({ path }) => /\/counters\/([\w-]{36})/.exec(path)?.[1]).find(Boolean);
    const procedureId = writes.map(({ path }) => /\/procedures\/([\w-]{36})/.exec(path)?.[1]).find(Boolean);
    const path = name
      .replace(':shopId', house.shopId)
      .replace(':counterId', counterId ?? '')
      .replace(':procedureId', procedureId ?? '')
      .replaceAll(/:\w+/g, () => crypto.randomUUID());
    return { path, body: undefined };
  }
  const asks = (name: RouteName) => {
    const { path, body } = rightQuestion(name);
    return thief.ask(path as `GET ${string}`, body);
  };

  test.each(names.filter((name) => !opensFor[kind].includes(name)))('opens nothing at %s', async (name) => {
    const before = await allThatIsKept(house);

    const answer = await asks(name);

    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'not-allowed']);
    expect(await allThatIsKept(house)).toEqual(before);
  });

  test.each(names.filter((name) => opensFor[kind].includes(name)))('is known at %s', async (name) => {
    const answer = await asks(name);

    expect([401, 403]).not.toContain(answer.statusCode);
  });

  test('shows nothing of anybody: no name, no card, no code of a ticket, no colleague', async () => {
    const told = await Promise.all(
      names
        .filter((name) => name.startsWith('GET ') && opensFor[kind].includes(name))
        .map(async (name) => (await asks(name)).body),
    );

    expect(told.join('\n')).not.toMatch(/fullName|idNumber|bornOn|followToken|username|password|token"/i);
    expect(told.join('\n')).not.toContain('Thạch Thị Sa Ry');
  });

  test('opens nothing more once it is taken back, and nobody else loses theirs', async () => {
    const administrator = await house.signedInAs('quantri');
    const issued = await administrator.ask(`POST /shops/${house.shopId}/devices`, {
      kind,
      name: 'Bị lấy cắp',
    });
    const { device, token } = issued.json<{ device: { deviceId: string }; token: string }>();
    const stolen = { authorization: `Bearer ${token}` };
    expect((await house.nobody.ask('GET /hall', undefined, stolen)).statusCode).toBe(200);

    await administrator.ask(`DELETE /devices/${device.deviceId}`);

    const answers = await Promise.all(
      names
        .filter((name) => !open.includes(name))
        .map((name) => {
          const { path, body } = rightQuestion(name);
          return house.nobody.ask(path as `GET ${string}`, body, stolen);
        }),
    );
    expect([...new Set(answers.map(({ statusCode }) => statusCode))]).toEqual([401]);
    expect((await thief.ask('GET /hall')).statusCode).toBe(200);
  });
});
