import { LocalDate } from '@motcua/contracts/dates';
import { SectorCode } from '@motcua/contracts/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, meetDemoShop } from './house/demo-shop.ts';
import { sizes } from './house/open-browser.ts';
import { type Hall, openHall } from './house/open-hall.ts';
import { startLooking } from './looks/look-at.ts';
import { citizen } from './people/citizen.ts';
import { visitor } from './people/visitor.ts';

/** As long as a name may be, of one word that nothing can break, and of many. */
const unbroken = (letters: number) => 'Ẫ'.repeat(letters);
const wordy = (letters: number) =>
  'Phòng tiếp nhận và trả kết quả giải quyết '.repeat(20).slice(0, letters).trim();
const sneaky = {
  'turned round': 'Quầy \u202Egnuhc gnổc',
  'of no width': 'Qu\u200Bầy\u200D',
  'with a control': 'Quầy\u0007',
  'of two lines': 'Quầy\n1',
  'with a tower of marks': `Qu${'\u0301'.repeat(40)}ầy`,
  'with hidden tags': 'Quầy\u{E0041}',
};

describe('names that would spoil a screen', () => {
  let hall: Hall;
  let shop: DemoShop;
  beforeAll(async () => {
    hall = await openHall();
    shop = await meetDemoShop(hall.api);
  });
  afterAll(() => hall?.close());

  it.each(Object.entries(sneaky))('a name %s is refused wherever one may be given', async (_what, name) => {
    const { ask } = hall.api;
    const pass = shop.administrator;
    const params = { shopId: shop.shopId };
    const { devices, priorityClasses } = await shop.settings();
    const [device] = devices;
    const [priority] = priorityClasses;
    if (!device || !priority) throw new Error('the demonstration shop is not whole');
    const kiosk = await hall.api.kiosk();
    const cardHolder = { idNumber: '094190004321', fullName: name, bornOn: LocalDate.parse('1990-09-02') };
    const attempts = [
      ask('PATCH /shops/:shopId', pass, { params, body: { nameVi: name } }),
      ask('PATCH /shops/:shopId', pass, { params, body: { nameEn: name } }),
      ask('PATCH /counters/:counterId', pass, {
        params: { counterId: shop.counterId(1) },
        body: { nameVi: name },
      }),
      ask('POST /shops/:shopId/devices', pass, { params, body: { kind: 'board', name } }),
      ask('PATCH /devices/:deviceId', pass, { params: { deviceId: device.deviceId }, body: { name } }),
      ask('PATCH /shops/:shopId/priority-classes/:code', pass, {
        params: { ...params, code: priority.code },
        body: { nameVi: name },
      }),
      ask('PUT /shops/:shopId/notices', pass, {
        params,
        body: { notices: [{ kind: 'notice', textVi: name }] },
      }),
      ask('POST /visits', kiosk, { body: { sectors: [SectorCode.parse('ho-tich')], cardHolder } }),
    ];

    const answers = await Promise.allSettled(attempts);

    expect(answers.map((answer) => answer.status)).toEqual(attempts.map(() => 'rejected'));
    for (const answer of answers)
      if (answer.status === 'rejected') expect(String(answer.reason)).toContain('invalid-input');
  });

  it('a name of three hundred letters is refused where a name is on the wall', async () => {
    for (const nameVi of [unbroken(300), wordy(300)])
      await expect(shop.changes({ nameVi })).rejects.toThrow('invalid-input');
  });

  it('the longest names that are taken fit on the board and on every screen of the kiosk they stand on', async () => {
    const { ask } = hall.api;
    const looking = startLooking();
    await shop.changes({ nameVi: unbroken(200), nameEn: wordy(200) });
    for (const number of [1, 2])
      await ask('PATCH /counters/:counterId', shop.administrator, {
        params: { counterId: shop.counterId(number) },
        body: { nameVi: number === 1 ? unbroken(80) : wordy(80) },
      });
    const { priorityClasses } = await shop.settings();
    for (const { code } of priorityClasses.slice(0, 2))
      await ask('PATCH /shops/:shopId/priority-classes/:code', shop.administrator, {
        params: { shopId: shop.shopId, code },
        body: { nameVi: wordy(120), nameEn: unbroken(120) },
      });

    const board = (await hall.open('/board/')).page;
    await board.getByText('Trực tuyến').waitFor();
    const kiosk = (await hall.open('/kiosk/')).page;
    const person = citizen(kiosk);
    for (const [nameVi, what] of [
      [unbroken(200), 'unbroken'],
      [wordy(200), 'wordy'],
    ] as const) {
      await shop.changes({ nameVi });
      await board.getByText(nameVi.slice(0, 40)).first().waitFor();
      await kiosk.getByText(nameVi.slice(0, 40)).first().waitFor();
      for (const size of [sizes.board, sizes.kiosk]) {
        await board.setViewportSize(size);
        await looking.measure(board, `board ${what} ${size.width}`, 'nothing');
        await kiosk.setViewportSize(size);
        await looking.measure(kiosk, `kiosk ${what} ${size.width}`, 'nothing');
      }
      await looking.lookAt(board, `board with a ${what} name`, 'nothing');
      await looking.lookAt(kiosk, `kiosk with a ${what} name`, 'nothing');
    }
    await person.touches(/Chạm để lấy số/);
    await kiosk.locator('.tiles').waitFor();
    await looking.measure(kiosk, 'sectors', 'nothing');
    await person.chooses('Hộ tịch');
    await person.touches('Tôi không chắc – lấy số cho lĩnh vực này');
    await kiosk.locator('.priority-answers').waitFor();
    await looking.lookAt(kiosk, 'kiosk priority with long names', 'nothing');

    expect(looking.faults).toEqual([]);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });

  it('whatever stands on a card, the board shows the number and nothing of it, and the kiosk the given name at most', async () => {
    const fullName = 'ĐỒ KHỐN NẠN <img src=x onerror=alert(1)> 😀 مركز';
    const kiosk = await hall.api.kiosk();
    const { label } = await hall.api.ask('POST /visits', kiosk, {
      body: {
        sectors: [SectorCode.parse('ho-tich')],
        cardHolder: { idNumber: '094190005555', fullName, bornOn: LocalDate.parse('1990-09-02') },
      },
    });
    const registrar = await hall.api.signIn('hotich');
    const params = { counterId: shop.counterId(1) };
    await hall.api.ask('POST /counters/:counterId/shift', registrar, { params, body: {} });
    const board = (await hall.open('/board/')).page;
    const heard: string[] = [];
    board.on('websocket', (wire) => wire.on('framereceived', ({ payload }) => heard.push(String(payload))));
    await board.reload();
    await board.getByText('Trực tuyến').waitFor();

    await hall.api.ask('POST /counters/:counterId/calls', registrar, { params, body: {} });

    await board.getByText(label).first().waitFor();
    expect(await visitor(board).newestCall()).toContain(label);
    const told = (await board.locator('body').innerText()) + heard.join();
    for (const trace of ['KHỐN', 'onerror', '😀', '0941900', '094•', '1990-09-02'])
      expect(told).not.toContain(trace);
    expect(hall.faults()).toEqual({ outside: [], errors: [] });
  });
});
