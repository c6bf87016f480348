import { type RouteName, routes } from '@motcua/contracts/routes';
import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { recordSweep } from '@motcua/db/jobs/sweeps';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';

type OpenApi = {
  openapi: string;
  info: { title: string };
  paths: Record<string, Record<string, { responses: Record<string, unknown>; requestBody?: unknown }>>;
};

let house: TestHouse;
let described: OpenApi;

beforeAll(async () => {
  house = await buildHouse();
  described = (await house.app.inject('/api/openapi.json')).json();
});
afterAll(() => house.close());

const get = (url: string) => house.app.inject(url);

describe('the API in writing', () => {
  test('is OpenAPI 3', () => {
    expect(described.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(described.info.title).toBe('Một Cửa');
  });

  test.each(Object.keys(routes))('tells of %s: its body, its answer and that it may be refused', (name) => {
    const [method = '', path = ''] = name.split(' ');
    const address = `/api/v1${path}`.replaceAll(/:(\w+)/g, '{$1}');

    const told = described.paths[address]?.[method.toLowerCase()];

    expect(Object.keys(told?.responses ?? {})).toEqual(expect.arrayContaining(['200', '4XX', '5XX']));
    expect(told?.requestBody !== undefined).toBe('body' in routes[name as RouteName]);
  });

  test('names nothing that is not there', () => {
    const dangling = [...JSON.stringify(described).matchAll(/"\$ref":"#\/([^"]+)"/g)].filter(
      ([, ref = '']) => {
        const found = ref
          .split('/')
          .reduce<unknown>(
            (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
            described,
          );
        return found === undefined;
      },
    );
    expect(dangling).toEqual([]);
  });
});

describe('the page to read it', () => {
  test('answers, and fetches nothing from outside', async () => {
    const moved = await get('/api/docs');
    const page = moved.statusCode === 200 ? moved : await get(String(moved.headers.location));

    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const fetched = [...page.body.matchAll(/(?:src|href)\s*=\s*["']([^"']+)["']/g)].map(([, at = '']) => at);
    expect(fetched.length).toBeGreaterThan(2);
    expect(fetched.filter((at) => /^(https?:)?\/\//.test(at))).toEqual([]);
    const local = fetched.map((at) => new URL(at, 'http://localhost/api/docs/').pathname);
    const answers = await Promise.all(local.map(get));
    expect(answers.map((answer) => answer.statusCode)).toEqual(local.map(() => 200));
    const startUp = await get('/api/docs/static/swagger-initializer.js');
    // Comments may cite the outside; what the page is told to fetch may not.
    const code = startUp.body.replaceAll(/^\s*\/\/.*$/gm, '');
    expect(code).toContain('SwaggerUIBundle');
    expect(code).not.toMatch(/https?:\/\//);
  });
});

describe('for the machines that look after the house', () => {
  test('it says that it lives and that it is ready', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await get('/health/ready')).json()).toEqual({ status: 'ok' });
  });

  test('its figures name addresses, never people', async () => {
    await house.nobody.ask('POST /session', { username: 'nguyen-van-an', password: 'x' });

    const { body, headers } = await get('/metrics');

    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(/motcua_request_seconds_count\{.*route="\/api\/v1\/session".*\} \d/);
    expect(body).not.toContain('nguyen-van-an');
    expect(body).not.toContain(house.shopId);
  });

  test('they tell how long nobody has looked at the dates, and what waits to be told', async () => {
    await recordSweep(house.house.db, 'sweep-deadlines');
    await layDossiers(house.house.connection.pool, { dossiers: 3, open: 3, due: 2 });
    await sweepDeadlines(house.house.db);

    const { body } = await get('/metrics');

    expect(body).toMatch(/motcua_sweep_age_seconds\{sweep="sweep-deadlines"\} \d/);
    expect(body).toMatch(/motcua_overdue_dossiers 2\n/);
    expect(body).toMatch(/motcua_notices_waiting\{kind="crossings"\} 2\n/);
    expect(body).toMatch(/motcua_notices_waiting\{kind="letters"\} 0\n/);
  });
});
