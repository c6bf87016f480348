import { PublicDossier } from '@motcua/contracts/dossiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';
import { receiptAddress } from './receipt-address.ts';
import { receiptToken } from './receipt-token.ts';

let house: TestHouse;
let desk: DossierDesk;
let mine: { dossierId: string; code: string };
let neighbours = 0;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan']);
  await desk.at('2026-08-21T10:00');
  mine = await desk.receive('hotich', { resultPlace: 'Quầy 2' });
});
afterAll(() => house.close());

/** Each test asks from an address of its own: what one of them tried stops no other. */
const aNeighbour = () => {
  neighbours += 1;
  return `203.0.113.${neighbours}`;
};
const ask = (code: string, factor: string, remoteAddress = aNeighbour()) =>
  house.app.inject({
    method: 'POST',
    url: '/api/v1/dossier-look-up',
    remoteAddress,
    payload: { code, factor },
  });
const look = (code: string, factor: string) => told<PublicDossier>(ask(code, factor));
const anotherCode = (number: number) => `H51.29.02-260820-${String(number).padStart(4, '0')}`;

describe('who looks a dossier up', () => {
  test('with its code and the last four of the identity number or the telephone is told where it stands', async () => {
    const dossier = await look(` ${mine.code.toLowerCase()} `, '1234');

    expect(dossier).toMatchObject({
      code: mine.code,
      maskedName: 'T*** T** S* R***',
      state: 'received',
      dueAt: expect.stringMatching(/^2026-08-25T03:0/),
      workingDays: 3,
      late: false,
      waitsFor: 'office',
      today: '2026-08-21',
      sector: expect.any(String),
    });
    expect(dossier.explanation.at(-1)).toMatchObject({ date: '2026-08-25', counted: true });
    expect((await look(mine.code, '5678')).code).toBe(mine.code);
  });

  test('or with the token of the receipt alone, which is 128 bits and stands in no table', async () => {
    const token = receiptToken(house.house.settings.houseKey, mine.dossierId);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect((await look(mine.code, token)).code).toBe(mine.code);
    const near = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BA' : 'AA'}`;
    expect(await refused(ask(mine.code, near))).toMatchObject({ code: 'not-found' });
    const settings = { publicUrl: 'https://motcua.example/', houseKey: house.house.settings.houseKey };
    expect(receiptAddress(settings, mine)).toBe(`https://motcua.example/h#${mine.code}.${token}`);
  });

  test('is told nothing of a person but a masked name', async () => {
    const answer = await ask(mine.code, '1234');
    expect(answer.body).not.toMatch(/Sa Rương|094187001234|345 ?678|hotich/);
    expect(Object.keys(answer.json()).toSorted()).toEqual(Object.keys(PublicDossier.shape).toSorted());
  });

  test('finds an imported dossier by the code of the older system', async () => {
    await house.house.connection.pool.query('update dossiers set external_code = $1 where id = $2', [
      'CU/2026/17',
      mine.dossierId,
    ]);
    expect((await look('CU/2026/17', '1234')).code).toBe(mine.code);
  });
});

describe('what is said', () => {
  test('follows the dossier: the papers to bring, the new date, late, ready, returned', async () => {
    const { dossierId, code } = await desk.receive('hotich');
    const read = () => look(code, '1234');
    const agencyId = desk.agency('phong-tu-phap');
    await told(desk.act('hotich', dossierId, 'hand-over', { toAgencyId: agencyId }));
    await desk.at('2026-08-24T09:00');
    await told(
      desk.act('hotich', dossierId, 'ask-supplement', {
        items: ['Bản sao giấy tờ tùy thân'],
        reason: 'Thiếu',
        legalBasis: 'Nghị định 118/2025/NĐ-CP',
      }),
    );
    expect(await read()).toMatchObject({
      state: 'supplement',
      waitsFor: 'applicant',
      supplement: ['Bản sao giấy tờ tùy thân'],
      pausedSince: expect.stringMatching(/^2026-08-24T02:0/),
      workingDays: null,
    });
    expect((await read()).applicantUntil).not.toBeNull();

    await told(desk.act('hotich', dossierId, 'complete-supplement'));
    await desk.at('2026-09-15T09:00');
    const late = await read();
    expect(late).toMatchObject({ state: 'processing', late: true, supplement: [] });
    expect(late.workingDays).toBeGreaterThan(5);
    expect(late.heldSince).toMatch(/^2026-08-21T03:/);

    await told(desk.act('hotich', dossierId, 'decide', { resultNumber: '1', result: 'Giấy xác nhận' }));
    expect(await read()).toMatchObject({ state: 'decided', refused: false, waitsFor: 'applicant' });
    expect((await read()).steps.map(({ state }) => state)).toEqual([
      'received',
      'processing',
      'supplement',
      'processing',
      'decided',
    ]);
  });
});

describe('who guesses', () => {
  test('hears the same whether the code or the four digits were wrong', async () => {
    const wrongFactor = await ask(mine.code, '0000');
    const wrongCode = await ask(anotherCode(1), '1234');
    const { requestId: _one, ...first } = wrongFactor.json<Record<string, unknown>>();
    const { requestId: _other, ...second } = wrongCode.json<Record<string, unknown>>();
    expect(first).toEqual(second);
    expect(wrongFactor.statusCode).toBe(404);
  });

  test('learns nothing from how long it took, nor does the house ask its database more for one than for the other', async () => {
    const { pool } = house.house.connection;
    const before = pool.query;
    let queries = 0;
    const counting = new Proxy(before, {
      apply(target, self, given) {
        queries += 1;
        return Reflect.apply(target, self, given);
      },
    });
    const took = async (code: string) => {
      const began = performance.now();
      expect((await ask(code, '0001')).statusCode).toBe(404);
      return performance.now() - began;
    };
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const right: number[] = [];
    const wrong: number[] = [];
    const asked: number[][] = [];
    pool.query = counting;
    try {
      for (let round = 0; round < 12; round += 1) {
        // A code can be tried wrongly five times: each round has a dossier of its own.
        const { code } = await desk.receive('hotich');
        queries = 0;
        right.push(await took(code));
        const ofRight = queries;
        queries = 0;
        wrong.push(await took(anotherCode(100 + round)));
        asked.push([ofRight, queries]);
      }
    } finally {
      pool.query = before;
    }
    expect(asked.every(([one, other]) => one === other && one !== 0)).toBe(true);
    expect(Math.min(...right, ...wrong)).toBeGreaterThanOrEqual(145);
    expect(Math.abs(median(right) - median(wrong))).toBeLessThan(40);
  }, 120_000);

  test('has five tries from one place, and then waits; who asks elsewhere is not hurt', async () => {
    const place = aNeighbour();
    for (let tried = 0; tried < 5; tried += 1)
      expect((await ask(anotherCode(200 + tried), '1234', place)).statusCode).toBe(404);
    const sixth = await refused(ask(anotherCode(300), '1234', place));
    expect(sixth).toMatchObject({ code: 'slow-down' });
    expect(Number(sixth.params?.seconds)).toBeGreaterThan(0);
    expect(await refused(ask(mine.code, '1234', place))).toMatchObject({ code: 'slow-down' });
    expect((await look(mine.code, '1234')).code).toBe(mine.code);
  });

  test('has five tries at one code from wherever, and its holder comes in by the receipt all the same', async () => {
    const { dossierId, code } = await desk.receive('hotich');
    for (let tried = 0; tried < 5; tried += 1) expect((await ask(code, `000${tried}`)).statusCode).toBe(404);
    expect(await refused(ask(code, '1234'))).toMatchObject({ code: 'slow-down' });
    const token = receiptToken(house.house.settings.houseKey, dossierId);
    expect((await look(code, token)).code).toBe(code);
  });

  test('a thousand times gets nothing, and is slowed from the sixth on', async () => {
    const place = aNeighbour();
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, (_, number) =>
        ask(number % 2 === 0 ? mine.code : anotherCode(number), String(number).padStart(4, '0'), place),
      ),
    );
    const beside = await look(mine.code, receiptToken(house.house.settings.houseKey, mine.dossierId));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
    // A try comes back each twelve seconds, and the machine may be slow.
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(12);
    expect(answers.map(({ body }) => body).join('')).not.toMatch(/maskedName|T\*\*\*/);
    expect(beside.code).toBe(mine.code);
  }, 120_000);
});

describe('the page', () => {
  const post = (form: Record<string, string>, language = 'vi') =>
    house.app.inject({
      method: 'POST',
      url: `/h?lang=${language}`,
      remoteAddress: aNeighbour(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });

  test('is a plain form whose answer is the dossier, in each language, and says to nobody where it was', async () => {
    const form = await house.app.inject({ method: 'GET', url: '/h' });
    expect(form.body).toContain('action="/h?lang=vi"');
    expect(form.headers).toMatchObject({ 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });

    // Nobody has tried this one before.
    const { code } = await desk.receive('hotich');
    const page = await post({ code, factor: '1234' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('đang được giải quyết, hẹn trả');
    expect(page.body).toContain('T*** T** S* R***');
    expect((await post({ code, factor: '1234' }, 'en')).body).toContain('is being settled, due on');
    expect((await post({ code, factor: '1234' }, 'km')).body).toContain('<html lang="km"');
  });

  test('says that nothing was found, keeps the code and never the four digits', async () => {
    const page = await post({ code: '<b>H51</b>', factor: '9876' });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Không tìm thấy hồ sơ có mã và 4 số này');
    expect(page.body).toContain('value="&lt;b&gt;H51&lt;/b&gt;"');
    expect(page.body).not.toContain('9876');
  });
});
