import type { JournalLine, RouteAnswer } from '@motcua/contracts/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';

type Page = RouteAnswer<'GET /shops/:shopId/journal'>;

let house: TestHouse;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  for (const address of ['một', 'hai', 'ba', 'bốn', 'năm'])
    await administrator.ask(`PATCH /shops/${house.shopId}`, { address });
});

afterAll(() => house.close());

const page = async (query = '') =>
  (await administrator.ask(`GET /shops/${house.shopId}/journal${query}`)).json<Page>();

describe('the journal of a shop', () => {
  test('shows the newest first, with who did it and nothing that was said', async () => {
    const [newest] = (await page()).lines;

    expect(newest).toMatchObject({
      name: 'shop.changed',
      actorKind: 'staff',
      actorName: 'Châu Quốc Duy',
      reason: null,
      payload: { fields: ['address'] },
    });
    expect(Date.parse(newest?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('begins with the set-up of the shop, which nobody in particular did', async () => {
    const { lines, next } = await page('?limit=200');

    expect(next).toBeNull();
    expect(lines.at(-1)).toMatchObject({ name: 'shop.added', actorKind: 'setup', actorName: null });
  });

  test('gives every line exactly once over all pages, although new ones are written meanwhile', async () => {
    const whole = (await page('?limit=200')).lines;
    const seen: JournalLine[] = [];
    let next: string | null = '';
    while (next !== null) {
      const answer: Page = await page(`?limit=3${next ? `&cursor=${next}` : ''}`);
      seen.push(...answer.lines);
      next = answer.next;
      await administrator.ask(`PATCH /shops/${house.shopId}`, { address: `trang ${seen.length}` });
    }

    expect(seen).toEqual(whole);
  });

  test('names the device that did it', async () => {
    const kiosk = await house.device('kiosk');
    const taken = await kiosk.ask('POST /visits', {
      sectors: ['ho-tich'],
    });

    expect(taken.statusCode).toBe(200);
    expect((await page('?limit=1')).lines[0]).toMatchObject({
      name: 'visit.taken',
      actorKind: 'device',
      actorName: 'Ki-ốt trình diễn',
    });
  });

  test('shows what was published in the catalogue, because it concerns every shop', async () => {
    await administrator.ask('POST /procedures', {
      code: null,
      nameVi: 'Cấp giấy phép thử',
      nameEn: 'A permit for a test',
      sector: 'ho-tich',
      processing: null,
      fee: { amountVnd: null, noteVi: '' },
      papers: [],
      legalBasis: [],
      onlineLevel: 'none',
      validFrom: '2026-01-01',
    });

    expect((await page('?limit=1')).lines[0]).toMatchObject({ name: 'procedure.published' });
  });

  test('refuses a place that is none, and people who may not read it', async () => {
    const clerk = await house.signedInAs('hotich');
    const inspector = await house.signedInAs('giamsat');

    const wrong = await administrator.ask(`GET /shops/${house.shopId}/journal?cursor=abc`);
    expect(wrong.json()).toMatchObject({ code: 'invalid-input' });
    expect((await clerk.ask(`GET /shops/${house.shopId}/journal`)).statusCode).toBe(403);
    expect((await inspector.ask(`GET /shops/${house.shopId}/journal`)).statusCode).toBe(200);
  });
});
