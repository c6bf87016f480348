import { SectorCode } from '@motcua/contracts/ids';
import { connect } from '@motcua/db/connect';
import { ownServer } from '@motcua/db/testing/own-server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHouse, demoPassword, type HouseApi } from './house/ask-house.ts';
import { meetDemoShop } from './house/demo-shop.ts';
import { openBrowser, openScreen, patienceMs, sizes } from './house/open-browser.ts';
import { type RunningHouse, runHouse } from './house/run-house.ts';

const person = { idNumber: '079188654321', fullName: 'Trần Thị Hoàng Yến Canary', bornOn: '1988-02-29' };
const wrongPassword = 'mat-khau-sai-cua-toi';
const ownPassword = 'mat-khau-rieng-cua-toi';

describe('nothing personal leaks', () => {
  let server: Awaited<ReturnType<typeof ownServer>>;
  let outside: ReturnType<typeof connect>;
  let house: RunningHouse;
  let api: HouseApi;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  /** What a browser asked for, with the page it said it came from. */
  const asked: { url: string; referer: string | undefined }[] = [];
  /** Every word that came over a live wire. */
  const frames: string[] = [];
  /** What must never be found, by what it is. */
  const canaries = new Map<string, string>([
    ['number of the card', person.idNumber],
    ['name on the card', person.fullName],
    ['day of birth', person.bornOn],
    // That of the demonstration stands in the welcome of the house, for everybody to try.
    ['own password', ownPassword],
    ['wrong password', wrongPassword],
  ]);

  beforeAll(async () => {
    server = await ownServer({ changes: { fsync: 'off' } });
    house = await runHouse({ DATABASE_URL: server.url, LOG_LEVEL: 'trace' });
    outside = connect(server.url, { name: 'outside', max: 2 });
    api = askHouse(house.url);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    await outside?.close();
    await server?.stop();
  });

  function listenAt(page: Page): void {
    page.on('request', (request) => asked.push({ url: request.url(), referer: request.headers().referer }));
    page.on('websocket', (wire) => wire.on('framereceived', ({ payload }) => frames.push(String(payload))));
  }

  async function openAt(path: string): Promise<Page> {
    const { page } = await openScreen(browser, sizes.board, house.url);
    listenAt(page);
    await page.goto(`${house.url}${path}`);
    return page;
  }

  const found = (where: string, words: string, but: readonly string[] = []) =>
    [...canaries]
      .filter(([what, canary]) => !but.includes(what) && words.includes(canary))
      .map(([what]) => `${what} in ${where}`);

  /** A visit with everything in it that somebody could let slip: at the kiosk, the phone, the desk, and when things go wrong. */
  async function aWholeVisit(): Promise<{ token: string; phone: Page }> {
    const shop = await meetDemoShop(api);
    const kiosk = await api.kiosk();
    const clerk = await api.signIn('datdai');
    const changed = await fetch(`${house.url}/api/v1/session/password`, {
      method: 'PUT',
      headers: { ...clerk, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ current: demoPassword, next: ownPassword }),
    });
    expect(changed.status).toBe(200);
    const again = changed.headers.getSetCookie()[0]?.split(';')[0];
    if (again !== undefined) Object.assign(clerk, { cookie: again });
    await openAt('/board');
    const sectors = [SectorCode.parse('dat-dai')];
    const { followToken, label } = await api.ask('POST /visits', kiosk, {
      body: { sectors, cardHolder: person },
    });
    canaries.set('token of the ticket', followToken);
    canaries.set('token of the kiosk', String(kiosk.authorization).replace('Bearer ', ''));
    canaries.set("clerk's session", String(clerk.cookie).split('=')[1] ?? '');
    const phone = await openAt(`/t/${followToken}`);
    await phone.getByText(label).first().waitFor({ timeout: patienceMs });

    const params = { counterId: shop.counterId(3) };
    await api.ask('POST /counters/:counterId/shift', clerk, { params, body: {} });
    const called = await api.ask('POST /counters/:counterId/calls', clerk, { params, body: {} });
    if (!called.callId) throw new Error('a call has no id');
    const call = { params: { callId: called.callId }, body: {} };
    await api.ask('POST /calls/:callId/arrival', clerk, call);
    await api.ask('POST /calls/:callId/finish', clerk, call);
    await phone.locator('html[data-mood="over"]').waitFor({ timeout: patienceMs });

    await stumble(followToken, String(kiosk.authorization));
    return { token: followToken, phone };
  }

  /** Where logs are written most eagerly: refusals, wrong shapes, wrong addresses, bodies cut short. */
  async function stumble(token: string, authorization: string): Promise<void> {
    const json = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${house.url}/api/v1${path}`, { method: 'POST', headers: { ...json, ...headers }, body });
    const answers = [
      await post('/session', JSON.stringify({ username: 'datdai', password: wrongPassword })),
      await post('/visits', JSON.stringify({ sectors: ['nowhere'], cardHolder: person }), { authorization }),
      await post('/visits', JSON.stringify({ cardHolder: { ...person, more: 1 } }), { authorization }),
      await post('/visits', JSON.stringify({ cardHolder: person }).slice(0, -1), { authorization }),
      await fetch(`${house.url}/t/${token}/more`),
      await fetch(`${house.url}/t/${token}%`),
      await fetch(`${house.url}/api/v1/nothing?who=${person.idNumber}`, { headers: { authorization } }),
      await fetch(`${house.url}/api/v1/follow`, { headers: { authorization: `Ticket ${token}x` } }),
      await fetch(`${house.url}/api/v1/follow/stops/${token}/postponement`, {
        method: 'POST',
        headers: { ...json, authorization: `Ticket ${token}` },
        body: '{}',
      }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      // A refusal does not say back what it was told.
      expect(found(answer.url.slice(house.url.length).split('/')[1] ?? '', await answer.text())).toEqual([]);
    }
  }

  it('after a whole visit, neither logs nor diary nor jobs nor addresses nor wires know who it was', async () => {
    const { token } = await aWholeVisit();

    expect(house.said()).toContain('"level"');
    expect(found('the log', house.said())).toEqual([]);
    expect(frames.length).toBeGreaterThan(0);
    expect(found('a wire', frames.join('\n'))).toEqual([]);

    const elsewhere = asked.filter(({ url }) => new URL(url).pathname !== `/t/${token}`);
    expect(elsewhere.length).toBeGreaterThan(3);
    expect(found('an address', elsewhere.map(({ url }) => url).join('\n'))).toEqual([]);
    expect(asked.filter(({ referer }) => referer?.includes(token))).toEqual([]);

    const tables = await outside.pool.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const names = tables.rows.map(({ schema, name }) => `${schema}.${name}`);
    expect(names).toEqual(expect.arrayContaining(['public.journal', 'public.quotes', 'public.stops']));
    const leaks: string[] = [];
    for (const name of names) {
      const [schema, table] = name.split('.');
      const kept = await outside.pool.query<{ row: string }>(
        `select to_jsonb(t)::text as row from "${schema}"."${table}" t`,
      );
      // A repeated request gets the very answer of the first one, so that answer is kept for as long as repeats are.
      const but = name === 'public.repeats' ? ['token of the ticket'] : [];
      leaks.push(...found(name, kept.rows.map(({ row }) => row).join('\n'), but));
    }
    expect(leaks).toEqual([]);
  });

  it('the page of a ticket tells nobody where it was, is kept nowhere, and bears its secret in no link', async () => {
    const kiosk = await api.kiosk();
    const { followToken } = await api.ask('POST /visits', kiosk, {
      body: { sectors: [SectorCode.parse('bhxh')] },
    });

    const page = await fetch(`${house.url}/t/${followToken}`);

    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(await page.text()).not.toContain(followToken);
    const stream = await fetch(`${house.url}/api/v1/follow/stream`, {
      headers: { authorization: `Ticket ${followToken}` },
    });
    expect(stream.headers.get('cache-control')).toBe('no-store');
    expect(stream.headers.get('referrer-policy')).toBe('no-referrer');
    await stream.body?.cancel();
  });
});
