import type { BoardSetting } from '@motcua/contracts/board';
import { type BoardLook, type DeviceSetting, type IssuedDevice, SetNotices } from '@motcua/contracts/shops';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { dossierDesk } from '../../testing/dossier-desk.ts';
import { linesOf } from '../../testing/lines-of.ts';
import { told } from '../../testing/told.ts';

let house: TestHouse;
let administrator: Person;
let token: string;
let deviceId: string;

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  const wish = { kind: 'board', name: 'Bảng sảnh chính' };
  const issued = await administrator.ask(`POST /shops/${house.shopId}/devices`, wish, key());
  const { device, token: shown } = issued.json<IssuedDevice>();
  token = shown;
  deviceId = device.deviceId;
});
afterAll(() => house.close());

async function board(): Promise<BoardSetting> {
  const answer = await house.nobody.ask('GET /board', undefined, { authorization: `Bearer ${token}` });
  expect(answer.statusCode).toBe(200);
  return answer.json<BoardSetting>();
}
const looks = async (look: Partial<BoardLook>) => {
  const { board: before } = await board();
  const setting: Partial<DeviceSetting> = { board: { ...before.look, ...look } };
  return administrator.ask(`PATCH /devices/${deviceId}`, { setting }, key());
};
const sets = (...notices: object[]) =>
  administrator.ask(`PUT /shops/${house.shopId}/notices`, { notices }, key());
const said = async (kind: string) =>
  (await board()).sentences.filter((one) => one.kind === kind).map(({ textVi }) => textVi);

describe('a board', () => {
  test('is told the hall, its own name and how it looks and speaks', async () => {
    const { hall, board: own } = await board();
    expect(hall.counters.length).toBeGreaterThan(0);
    expect(own).toMatchObject({
      name: 'Bảng sảnh chính',
      look: { view: 'hall', languages: ['vi', 'km'], zoomPercent: 100, turned: 0 },
      voices: [],
    });
  });

  test('looks as an administrator set it, and what they did not name stays', async () => {
    expect((await looks({ zoomPercent: 80, turned: 90 })).statusCode).toBe(200);
    expect((await looks({ region: 'north' })).statusCode).toBe(200);
    expect((await board()).board.look).toMatchObject({ zoomPercent: 80, turned: 90, region: 'north' });
  });

  test.each([{ zoomPercent: 20 }, { turned: 45 as 90 }, { languages: [] }, { volumePercent: 101 }])(
    'refuses to look like %o',
    async (look) => {
      expect((await looks(look)).statusCode).toBe(400);
    },
  );
});

describe('the sentences of a board', () => {
  test('of a new demonstration are its house rules', async () => {
    expect(await said('rules')).toHaveLength(2);
  });

  test('are those of today, in their order, and one line in the journal without their words', async () => {
    const lines = await linesOf(house, async () => {
      const answer = await sets(
        { kind: 'rules', textVi: 'Một', textKm: 'មួយ', textEn: 'One' },
        { kind: 'notice', textVi: 'Đã qua', toDay: '2020-01-31' },
        { kind: 'notice', textVi: 'Chưa đến', fromDay: '2999-01-01' },
        { kind: 'notice', textVi: 'Tạm tắt', active: false },
        { kind: 'notice', textVi: 'Hai', fromDay: '2020-01-01', toDay: '2999-12-31' },
      );
      expect(answer.statusCode).toBe(200);
    });
    expect((await board()).sentences.filter(({ kind }) => kind !== 'fees')).toEqual([
      { kind: 'rules', textVi: 'Một', textKm: 'មួយ', textEn: 'One' },
      { kind: 'notice', textVi: 'Hai', textKm: null, textEn: null },
    ]);
    expect(lines).toEqual([{ name: 'shop.notices-set', reason: null, payload: { notices: 5 } }]);
  });

  test.each([
    ['of another kind', { kind: 'results', textVi: 'Có kết quả' }],
    ['without words', { kind: 'notice', textVi: '   ' }],
    ['longer than a board holds', { kind: 'notice', textVi: 'a'.repeat(161) }],
    [
      'that end before they begin',
      { kind: 'notice', textVi: 'a', fromDay: '2026-12-02', toDay: '2026-12-01' },
    ],
    ['with letters that turn the writing round', { kind: 'notice', textVi: 'a\u202eb' }],
  ])('%s are refused, and those before stay', async (_what, notice) => {
    const before = (await board()).sentences;
    expect((await sets(notice)).statusCode).toBe(400);
    expect((await board()).sentences).toEqual(before);
  });

  test('name the fees of what the shop does, twelve at most, what people asked for most first', async () => {
    const fees = (await said('fees')).filter((text) => text.startsWith('Phí, lệ phí: '));
    expect(fees.length).toBeGreaterThan(3);
    expect(fees.length).toBeLessThanOrEqual(12);
    for (const fee of fees) expect(fee).toMatch(/ – \d{1,3}(\.\d{3})* đồng/);

    const wanted = await house.house.connection.pool.query<{ id: string; name: string }>(
      `select procedure_id as id, name_vi as name from procedure_versions
       where sector = 'chung-thuc' and fee_vnd > 0 order by length(name_vi) desc limit 1`,
    );
    const [rare] = wanted.rows;
    const kiosk = await house.device('kiosk');
    await kiosk.ask('POST /visits', { procedureIds: [rare?.id] }, key());
    expect((await said('fees'))[0]).toContain(rare?.name);
  });

  test('of a board for some sectors name only their fees', async () => {
    await looks({ sectors: ['cong-an-can-cuoc' as never] });
    const fees = await said('fees');
    expect(fees.length).toBeGreaterThan(0);
    for (const fee of fees) expect(fee).toContain('thẻ căn cước');
    await looks({ sectors: null });
  });

  test('cannot be set by a clerk', async () => {
    const clerk = await house.signedInAs('hotich');
    const answer = await clerk.ask(`PUT /shops/${house.shopId}/notices`, { notices: [] }, key());
    expect(answer.statusCode).toBe(403);
  });

  test('stand in the settings whole, also those of other days', async () => {
    const answer = await administrator.ask(`GET /shops/${house.shopId}/settings`);
    const { notices } = answer.json<{ notices: unknown[] }>();
    expect(SetNotices.parse({ notices }).notices).toHaveLength(5);
  });
});

describe('a screen that is looked for', () => {
  const identify = (id: string, who = administrator) =>
    who.ask(`POST /devices/${id}/identification`, {}, key());

  test('is one line in the journal', async () => {
    const lines = await linesOf(house, async () => {
      expect((await identify(deviceId)).statusCode).toBe(200);
    });
    expect(lines).toEqual([
      { name: 'device.identified', reason: null, payload: { deviceId, kind: 'board' } },
    ]);
  });

  test('cannot be asked by a clerk, nor one that is none or is revoked', async () => {
    expect((await identify(deviceId, await house.signedInAs('hotich'))).statusCode).toBe(403);
    expect((await identify(crypto.randomUUID())).statusCode).toBe(404);
    const issued = await administrator.ask(
      `POST /shops/${house.shopId}/devices`,
      { kind: 'kiosk', name: 'Cũ' },
      key(),
    );
    const { device } = issued.json<IssuedDevice>();
    await administrator.ask(`DELETE /devices/${device.deviceId}`, undefined, key());
    expect((await identify(device.deviceId)).statusCode).toBe(404);
  });
});

describe('the results on a board', () => {
  test('are the codes of what is decided and not yet collected, the newest first, and nothing of a person', async () => {
    const desk = await dossierDesk(house, ['hotich']);
    await desk.at('2026-11-25T09:00');
    administrator = await house.signedInAs('quantri');
    const decide = async () => {
      const { dossierId, code } = await desk.receive('hotich');
      await told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: desk.agency('phong-tu-phap') }));
      await told(desk.act('hotich', dossierId, 'decide', { resultNumber: '1', result: 'Giấy xác nhận' }));
      return { dossierId, code };
    };
    const first = await decide();
    const second = await decide();
    await desk.receive('hotich');
    expect(await said('results')).toEqual([`Hồ sơ đã có kết quả, mời nhận: ${second.code}, ${first.code}`]);

    await told(
      desk.act('hotich', first.dossierId, 'return', { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' }),
    );
    expect(await said('results')).toEqual([`Hồ sơ đã có kết quả, mời nhận: ${second.code}`]);
    await looks({ sectors: ['thue' as never] });
    expect(await said('results')).toEqual([]);
  });
});
