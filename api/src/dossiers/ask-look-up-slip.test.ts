import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { linesOf } from '../../testing/lines-of.ts';

let house: TestHouse;
let desk: DossierDesk;
let mine: { dossierId: string; code: string };

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'quantri']);
  await desk.at('2026-08-21T10:00');
  mine = await desk.receive('hotich');
});
afterAll(() => house.close());

const byHouse = { by: 'house', host: '10.0.0.9', port: 9_100, paperMm: 80 };

async function kioskThatPrints(printing: object) {
  const issued = await desk.as('quantri').ask(`POST /shops/${house.shopId}/devices`, {
    kind: 'kiosk',
    name: 'Ki-ốt thử',
  });
  const { device, token } = issued.json<{ device: { deviceId: string; setting: object }; token: string }>();
  await desk
    .as('quantri')
    .ask(`PATCH /devices/${device.deviceId}`, { setting: { ...device.setting, printing } });
  return {
    deviceId: device.deviceId,
    async asks(factor: string, code = mine.code, key = crypto.randomUUID()) {
      const answer = await house.nobody.ask(
        'POST /kiosk/dossier-slips',
        { code, factor, language: 'km' },
        { authorization: `Bearer ${token}`, 'idempotency-key': key },
      );
      return { status: answer.statusCode, code: answer.json<{ code?: string }>().code ?? '' };
    },
  };
}

test('whoever says the code and what only they know again has it printed, and only ids are written down', async () => {
  const kiosk = await kioskThatPrints(byHouse);

  const lines = await linesOf(house, () => kiosk.asks('1234'));

  expect(lines).toEqual([
    {
      name: 'slip.look-up-asked',
      reason: null,
      payload: { deviceId: kiosk.deviceId, dossierId: mine.dossierId, language: 'km', by: 'house' },
    },
  ]);
});

test('a wrong factor and a wrong code print nothing, and sound the same', async () => {
  const kiosk = await kioskThatPrints(byHouse);

  const lines = await linesOf(house, async () => {
    expect(await kiosk.asks('9999')).toEqual({ status: 404, code: 'not-found' });
    expect(await kiosk.asks('1234', 'H51.29.02-260820-4711')).toEqual({ status: 404, code: 'not-found' });
  });

  expect(lines).toEqual([]);
});

test('an answer that was lost on its way is asked for again, and one slip comes out', async () => {
  const kiosk = await kioskThatPrints(byHouse);
  const key = crypto.randomUUID();

  const lines = await linesOf(house, async () => {
    expect((await kiosk.asks('1234', mine.code, key)).status).toBe(200);
    expect((await kiosk.asks('1234', mine.code, key)).status).toBe(200);
  });

  expect(lines).toHaveLength(1);
});

test('a finger that plays with the button does not empty the roll', async () => {
  const kiosk = await kioskThatPrints(byHouse);
  for (let slip = 0; slip < 6; slip += 1) expect((await kiosk.asks('1234')).status).toBe(200);

  expect((await kiosk.asks('1234')).code).toBe('slow-down');
});

test('a kiosk that prints by its browser has it written down, and one without a printer is told so', async () => {
  const browser = await kioskThatPrints({ by: 'browser', paperMm: 58 });
  expect(await linesOf(house, () => browser.asks('1234'))).toMatchObject([{ payload: { by: 'browser' } }]);

  const none = await kioskThatPrints({ by: 'none' });
  expect((await none.asks('1234')).code).toBe('no-printer');
});
