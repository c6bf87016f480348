import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../../testing/build-house.ts';
import { aPdf, type Chosen, sentForm } from '../../../testing/sent-form.ts';
import { setClock } from '../../../testing/set-clock.ts';

let house: TestHouse;
let filesDir: string;
let shopCode: string;
let path: string;
const applicant = {
  kind: 'citizen',
  fullName: 'Thạch Thị Sa Rương',
  idNumber: '094187001234',
  phone: '0912 345 678',
  email: '',
  address: 'Ấp Phú Thuận',
};

beforeAll(async () => {
  filesDir = await mkdtemp(join(tmpdir(), 'motcua-test-pages-'));
  house = await buildHouse({ filesDir });
  await setClock(house, '2026-11-20T16:00:00+07:00');
  const found = await house.house.connection.pool.query(
    `select s.code, v.procedure_id as id from shops s, procedure_versions v
     where s.id = $1 and v.sector = 'ho-tich' and v.online_level <> 'none' and jsonb_array_length(v.papers) > 1
     order by v.name_vi limit 1`,
    [house.shopId],
  );
  shopCode = found.rows[0].code;
  path = `/g/${shopCode}/${found.rows[0].id}`;
});
afterAll(async () => {
  await house.close();
  await rm(filesDir, { recursive: true, force: true });
});

const get = (url: string) => house.app.inject({ method: 'GET', url, remoteAddress: '203.0.113.40' });
const fills = (url: string, change: object = {}) =>
  house.app.inject({
    method: 'POST',
    url,
    remoteAddress: '203.0.113.41',
    payload: new URLSearchParams({ ...applicant, ...change }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
async function sends(change: object = {}, files: Chosen[] = [{ paper: 1, name: 'a.pdf', bytes: aPdf() }]) {
  const form = await sentForm({ ...applicant, key: crypto.randomUUID(), consent: 'yes', ...change }, files);
  return house.app.inject({
    method: 'POST',
    url: `${path}/dossiers`,
    remoteAddress: '203.0.113.42',
    payload: form.payload,
    headers: form.headers,
  });
}

describe('the pages on which a dossier is sent', () => {
  test('lead from the house to the only shop, its sectors, and what may be sent online of them', async () => {
    expect((await get('/g?lang=km')).headers.location).toBe(`/g/${shopCode}?lang=km`);
    const sectors = await get(`/g/${shopCode}`);
    expect(sectors.body).toContain('Hộ tịch');
    const found = await get(`/g/${shopCode}?q=ket+hon`);
    expect(found.body).toMatch(/data-procedure="[\w-]{36}"/);
    const named = [...found.body.matchAll(/data-procedure="([\w-]{36})"/g)].map(([, id]) => id);
    const levels = await house.house.connection.pool.query(
      'select distinct online_level from procedure_versions where procedure_id = any($1)',
      [named],
    );
    expect(levels.rows.map((row) => row.online_level)).not.toContain('none');
    expect((await get(`/g/${shopCode}?q=zzzz`)).body).toContain('Không có thủ tục nộp trực tuyến nào');
  });

  test('are private, small, and take what is typed for text', async () => {
    for (const page of [await get(`/g/${shopCode}`), await get(path), await fills(path), await sends()]) {
      expect(page.statusCode).toBe(200);
      expect(page.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(page.headers['content-security-policy']).toContain("form-action 'self'");
      expect(gzipSync(page.body).length).toBeLessThan(6 * 1_024);
    }
    const tricks = '"><script>alert(1)</script>';
    expect((await get(`/g/${shopCode}?q=${encodeURIComponent(tricks)}`)).body).not.toContain('<script>alert');
    expect((await fills(path, { fullName: tricks })).body).not.toContain('<script>alert');
  });

  test('name everything that cannot be read at once, and keep what was typed', async () => {
    const page = await fills(path, { idNumber: '12', phone: 'không có', email: 'a@', address: '' });
    expect(page.statusCode).toBe(422);
    for (const name of ['idNumber', 'phone', 'email', 'address'])
      expect(page.body).toContain(`id="${name}-fault"`);
    expect(page.body).not.toContain('id="fullName-fault"');
    expect(page.body).toContain('value="Thạch Thị Sa Rương"');
    expect((await fills(`${path}?edit=1`, { idNumber: '' })).statusCode).toBe(200);
  });

  test('keep nothing of whoever goes away before they send', async () => {
    const before = await house.house.connection.pool.query('select count(*) from applicants');
    expect((await fills(path)).body).toContain('id="send"');
    expect((await house.house.connection.pool.query('select count(*) from applicants')).rows).toEqual(
      before.rows,
    );
  });

  test('say what was refused beside what was typed, with the same key, so that it can be sent again', async () => {
    const key = crypto.randomUUID();
    const wrong = await sends({ key }, [{ paper: 2, name: 'a.exe', bytes: Buffer.from('MZ') }]);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toMatch(/id="fault"[^>]*>Tệp của/);
    expect(wrong.body).toContain(`value="${key}"`);
    expect((await sends({ key, consent: '' })).body).toContain('Xin đánh dấu đồng ý');
    const sent = await sends({ key });
    expect(sent.statusCode).toBe(200);
    expect(sent.body).toMatch(/id="reference">TT-261120-[2-9A-Z]{6}</);
    expect((await sends({ key })).body).toContain('đã được gửi rồi');
  });

  test('show the number and the secret as squares where the house knows how people reach it', async () => {
    expect((await sends()).body).not.toContain('<svg');
    const known = house.house.settings;
    Object.assign(known, { publicUrl: 'https://motcua.example' });
    const sent = await sends();
    Object.assign(known, { publicUrl: null });
    expect(sent.body).toMatch(/<svg role="img" aria-label="[^"]+" viewBox="0 0 \d+ \d+"/);
    expect(gzipSync(sent.body).length).toBeLessThan(6 * 1_024);
  });

  test('tell somebody who sends too much from one place why, also when nothing of it was read', async () => {
    let page = await sends({ consent: '' });
    for (let count = 0; count < 60 && page.statusCode !== 429; count += 1)
      page = await sends({ consent: '' });
    expect(page.statusCode).toBe(429);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    expect(page.body).toMatch(/id="fault"[^>]*>Có quá nhiều hồ sơ/);
  });

  test('know no shop and no procedure that is not there', async () => {
    expect((await get('/g/khong-co')).statusCode).toBe(404);
    expect((await get(`/g/${shopCode}/${crypto.randomUUID()}`)).statusCode).toBe(404);
    expect((await get(`/g/${shopCode}/khong-phai`)).statusCode).toBe(404);
  });
});
