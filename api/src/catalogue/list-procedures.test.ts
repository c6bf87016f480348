import type { RouteAnswer } from '@motcua/contracts/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';

type Page = RouteAnswer<'GET /procedures'>;

let house: TestHouse;

beforeAll(async () => {
  house = await buildHouse();
});

afterAll(() => house.close());

const page = async (query: string) => (await house.nobody.ask(`GET /procedures?${query}`)).json<Page>();

describe('the catalogue, to anybody who asks', () => {
  test('names its 29 sectors in the order of their letters', async () => {
    const answer = await house.nobody.ask('GET /sectors');

    const { sectors } = answer.json<RouteAnswer<'GET /sectors'>>();
    expect(sectors).toHaveLength(29);
    expect(sectors[0]).toMatchObject({ sector: 'ho-tich', nameVi: 'Hộ tịch', deskGroup: 'uy-ban' });
  });

  test('finds "đăng ký khai sinh" typed without accents', async () => {
    const { procedures } = await page('q=dang%20ky%20khai%20sinh');

    expect(procedures[0]).toMatchObject({ code: '1.001193', nameVi: 'Đăng ký khai sinh', sector: 'ho-tich' });
  });

  test('finds a procedure by its code, and within a sector only there', async () => {
    expect((await page('q=1.001193')).procedures[0]?.nameVi).toBe('Đăng ký khai sinh');
    expect((await page('q=1.001193&sector=dat-dai')).procedures).toEqual([]);
  });

  test('gives every procedure exactly once over all pages', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const answer: Page = await page(`limit=50${next ? `&cursor=${next}` : ''}`);
      seen.push(...answer.procedures.map((procedure) => procedure.procedureId));
      next = answer.next;
    }

    expect(seen).toHaveLength(328);
    expect(new Set(seen).size).toBe(328);
  });

  test('says when there is no further page', async () => {
    expect((await page('q=1.001193')).next).toBeNull();
  });

  test.each([
    'nonsense',
    'e30',
    Buffer.from('[1,"x"]').toString('base64url'),
    Buffer.from('[9,"00000000-0000-4000-8000-000000000000"]').toString('base64url'),
  ])('refuses the cursor %s, which is none of its own', async (cursor) => {
    const answer = await house.nobody.ask(`GET /procedures?cursor=${cursor}`);

    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'invalid-input' });
  });

  test('tells everything about one procedure', async () => {
    const [summary] = (await page('q=1.001193')).procedures;
    const answer = await house.nobody.ask(`GET /procedures/${summary?.procedureId}`);

    expect(answer.json()).toMatchObject({
      code: '1.001193',
      version: 1,
      validFrom: '2026-07-18',
      validTo: null,
      papers: expect.arrayContaining(['Giấy chứng sinh']),
    });
  });

  test('does not know a procedure that is not there', async () => {
    const answer = await house.nobody.ask(`GET /procedures/${crypto.randomUUID()}`);

    expect(answer.statusCode).toBe(404);
  });
});
