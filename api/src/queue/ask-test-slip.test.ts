import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';

let house: TestHouse;
let administrator: Person;
beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
});
afterAll(() => house.close());

async function kioskThatPrints(
  printing: object,
): Promise<{ ask: () => Promise<{ statusCode: number; code: string }> }> {
  const issued = await administrator.ask(`POST /shops/${house.shopId}/devices`, {
    kind: 'kiosk',
    name: 'Ki-ốt thử',
  });
  const { device, token } = issued.json<{ device: { deviceId: string; setting: object }; token: string }>();
  await administrator.ask(`PATCH /devices/${device.deviceId}`, { setting: { ...device.setting, printing } });
  return {
    async ask() {
      const answer = await house.nobody.ask(
        'POST /kiosk/test-slip',
        {},
        { authorization: `Bearer ${token}` },
      );
      return { statusCode: answer.statusCode, code: answer.json<{ code?: string }>().code ?? '' };
    },
  };
}

test('a kiosk with a printer prints a few test slips, and then is slowed down', async () => {
  const kiosk = await kioskThatPrints({ by: 'house', host: '10.0.0.9', port: 9_100, paperMm: 80 });

  const lines = await linesOf(house, async () => {
    for (let row = 0; row < 3; row += 1) expect((await kiosk.ask()).statusCode).toBe(200);
    expect((await kiosk.ask()).code).toBe('slow-down');
  });

  expect(lines.map(({ name, payload }) => [name, payload.by])).toEqual([
    ['slip.test-asked', 'house'],
    ['slip.test-asked', 'house'],
    ['slip.test-asked', 'house'],
  ]);
});

test('one that prints by its browser has it written down; the house sends nothing to a printer', async () => {
  const kiosk = await kioskThatPrints({ by: 'browser', paperMm: 58 });

  const lines = await linesOf(house, () => kiosk.ask());

  expect(lines).toMatchObject([{ name: 'slip.test-asked', payload: { by: 'browser' } }]);
});

test('one without a printer is told so', async () => {
  const kiosk = await kioskThatPrints({ by: 'none' });

  expect(await kiosk.ask()).toEqual({ statusCode: 409, code: 'no-printer' });
});
