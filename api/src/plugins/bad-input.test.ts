import type { Problem } from '@motcua/contracts/problems';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from '../../testing/all-that-is-kept.ts';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { everyWrite, type Write } from '../../testing/every-write.ts';
import { refused } from '../../testing/refused.ts';

// Whatever is thrown at a door, it is a problem with a code, nothing has changed, and it is never a 500.

let house: TestHouse;
let writes: Write[];
let before: Record<string, string>;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
  writes = await everyWrite(house);
  before = await allThatIsKept(house);
});
afterAll(() => house.close());

type Sent = { text?: string | Buffer; headers?: Record<string, string>; path?: string };

/** Asks exactly these bytes of an address, as somebody who may. */
const send = (write: Write, { text, headers, path }: Sent): Promise<Problem> =>
  refused(
    write.asker.ask((path ?? write.path) as `POST ${string}`, text, {
      'content-type': 'application/json',
      ...headers,
    }),
  );

/** The same of every address that takes a body, and which codes came back, one of each. */
async function sendToAll(make: (write: Write) => Sent): Promise<string[]> {
  const codes = new Set<string>();
  for (const write of writes.filter((one) => one.shape.body)) {
    const { code } = await send(write, make(write)).catch((error) => {
      throw new Error(`${write.name}: ${error.message}`);
    });
    codes.add(code);
  }
  return [...codes].sort();
}
const json = (value: unknown) => ({ text: JSON.stringify(value) });
const nothingHasChanged = async () => expect(await allThatIsKept(house)).toEqual(before);

describe('a body', () => {
  test('of ten megabytes is refused before it is read', async () => {
    const text = JSON.stringify({ place: 'x'.repeat(10_000_000) });

    expect(await sendToAll(() => ({ text }))).toEqual(['body-too-large']);
    await nothingHasChanged();
  });

  test('nested twenty thousand deep is refused like any other that is wrong', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const within = (write: Write) =>
      JSON.stringify({ ...write.right, target: 0 }).replace('"target":0', `"target":${deep}`);

    expect(await sendToAll(() => ({ text: deep }))).toEqual(['invalid-input']);
    expect(await sendToAll((write) => ({ text: within(write) }))).toEqual(['invalid-input']);
    await nothingHasChanged();
  });

  test.each([
    ['nothing', ''],
    ['half a brace', '{'],
    ['a word', 'undefined'],
    ['two values', '{}{}'],
    ['a comment', '{/* xin chào */}'],
    ['single quotes', "{'reason':'meal'}"],
    ['a number too many', '{"minutes":1e'],
    ['the bytes of UTF-16', Buffer.from('{"reason":"meal"}', 'utf16le')],
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22])],
    ['a NUL in the open', '{"reason":"\u0000"}'],
  ])('that is no JSON (%s) is malformed', async (_name, text) => {
    expect(await sendToAll(() => ({ text }))).toEqual(['malformed-body']);
    await nothingHasChanged();
  });

  test('with a key that nobody knows is refused', async () => {
    expect(await sendToAll((write) => json({ ...write.right, isAdministrator: true }))).toEqual([
      'invalid-input',
    ]);
    await nothingHasChanged();
  });

  test('that says one thing twice is judged by what it says last', async () => {
    const twice = (write: Write) => {
      const [key = 'key'] = Object.keys(write.right ?? {});
      return JSON.stringify(write.right).replace(
        /\}$/,
        `${write.right && key !== 'key' ? ',' : ''}"${key}":{"a":[]}}`,
      );
    };

    expect(await sendToAll((write) => ({ text: twice(write) }))).toEqual(['invalid-input']);
    await nothingHasChanged();
  });

  test.each([
    '{"__proto__":{"role":"administrator"}}',
    '{"constructor":{"prototype":{"role":"administrator"}}}',
  ])('that reaches for the prototype is malformed: %s', async (text) => {
    expect(await sendToAll(() => ({ text }))).toEqual(['malformed-body']);
    expect({}).not.toHaveProperty('role');
    await nothingHasChanged();
  });

  test.each([
    ['NUL', '\\u0000'],
    ['a lone high surrogate', '\\ud83d'],
    ['a lone low surrogate', '\\udc00'],
  ])('with %s in a value or in a key is refused', async (_name, escaped) => {
    const inValue = (write: Write) => JSON.stringify({ ...write.right, nameVi: '*' }).replace('*', escaped);
    const inKey = (write: Write) => JSON.stringify({ ...write.right, '*': 1 }).replace('*', escaped);
    const inEvery = (write: Write) =>
      JSON.stringify(write.right).replaceAll(/:"[^"]*"/g, `:"a${escaped}b"`) || '{}';

    expect(await sendToAll((write) => ({ text: inValue(write) }))).toEqual(['invalid-input']);
    expect(await sendToAll((write) => ({ text: inKey(write) }))).toEqual(['invalid-input']);
    const withText = writes.filter((write) => /:"/.test(JSON.stringify(write.right ?? {})));
    for (const write of withText)
      expect((await send(write, { text: inEvery(write) })).code).toBe('invalid-input');
    expect(withText.length).toBeGreaterThan(15);
    await nothingHasChanged();
  });
});

describe('a Content-Type', () => {
  const odd = [
    'application/json\t; charset=utf-8',
    'application/json\ta',
    ' application/json',
    '\tapplication/json',
    'APPLICATION/JSON',
    'Application/Json; Charset=UTF-8',
    'application/json;',
    'application/json;;',
    'application/json; charset=utf-16',
    'application/json; charset="utf-8"',
    'application/json, text/plain',
    'text/plain, application/json',
    'application/json text/plain',
    'application/jsonx',
    'application/json5',
    'application/ld+json',
    'application/problem+json',
    'application/vnd.api+json',
    'application/*',
    '*/*',
    'application',
    'application/',
    '/json',
    'json',
    'text/json',
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'text/html',
    'garbage',
    '%00',
    ';',
    ',',
  ];

  test.each(odd)('"%s" never leads round the check', async (type) => {
    const wrong = (write: Write) => ({
      ...json({ ...write.right, wrong: [] }),
      headers: { 'content-type': type },
    });

    const codes = await sendToAll(wrong);

    expect(['unsupported-media-type', 'invalid-input']).toEqual(expect.arrayContaining(codes));
    expect(codes).toHaveLength(1);
    await nothingHasChanged();
  });

  test('that is missing is not taken for JSON', async () => {
    const codes = new Set<string>();
    for (const write of writes.filter((one) => one.shape.body)) {
      const payload = Buffer.from(JSON.stringify(write.right));
      const headers = { 'content-type': '' };
      codes.add((await refused(write.asker.ask(write.path as `POST ${string}`, payload, headers))).code);
    }

    expect([...codes]).toEqual(['unsupported-media-type']);
    await nothingHasChanged();
  });

  test('of compressed bytes is read as it stands, and is no JSON', async () => {
    const headers = { 'content-encoding': 'gzip' };

    expect(await sendToAll(() => ({ text: Buffer.from([0x1f, 0x8b, 0x08, 0x00]), headers }))).toEqual([
      'malformed-body',
    ]);
    await nothingHasChanged();
  });
});

describe('an address', () => {
  const withIds = () => writes.filter((write) => write.path !== write.name);
  const everyId = /[0-9a-f]{8}-[0-9a-f-]{27}|nguoi-co-cong/g;
  /** The same address with something else in the place of each id. */
  async function askWith(instead: string): Promise<string[]> {
    const codes = new Set<string>();
    for (const write of withIds()) {
      const path = write.path.replaceAll(everyId, instead) as `POST ${string}`;
      codes.add((await refused(write.asker.ask(path, write.right))).code);
    }
    return [...codes].sort();
  }

  test.each([
    ['NUL', '%00'],
    ['half an escape', '%E0%A4%A'],
    ['a lone surrogate', '%ED%A0%80'],
    ['an escape of nothing', '%zz'],
    ['the way up', '%2e%2e%2f%2e%2e'],
    ['five hundred letters', 'a'.repeat(500)],
    ['words of SQL', "'%20or%201=1--"],
    ['an id in capitals and braces', '%7B00000000-0000-0000-0000-000000000000%7D'],
    ['a number', '1'],
    ['an emoji', '%F0%9F%98%80'],
  ])('with %s in the place of an id is refused', async (_name, instead) => {
    const codes = await askWith(instead);

    expect(['invalid-input', 'not-found']).toEqual(expect.arrayContaining(codes));
    await nothingHasChanged();
  });

  test.each(['?q=%00', '?q=a%00b', '?%00=1', '?shop[]=%00'])(
    'with %s behind it is refused',
    async (query) => {
      const codes = await sendToAll((write) => ({ ...json(write.right), path: write.path + query }));

      expect(codes).toEqual(['invalid-input']);
      await nothingHasChanged();
    },
  );

  test.each([
    '/procedures?q=%00',
    '/procedures?limit=0',
    '/procedures?limit=101',
    '/procedures?limit=một',
    '/procedures?cursor=%00',
    '/procedures?cursor=xyz',
    '/procedures?sector=DROP',
    '/procedures?q=a&q=b',
    '/procedures?unknown=1',
    `/procedures?q=${'a'.repeat(101)}`,
    '/procedures/1',
    '/shops/1/settings',
    '/shops/%00/journal',
    '/counters/%ED%A0%80/desk',
  ])('that only asks, %s, is refused too', async (path) => {
    const { code } = await refused(administrator.ask(`GET ${path}`));

    expect(['invalid-input', 'not-found']).toContain(code);
  });

  test.each(['GET /nothing', 'PUT /session', 'POST /visits/', 'DELETE /visits', 'PATCH /kiosk'] as const)(
    'that does not exist, %s, is not found',
    async (name) => {
      expect(await refused(house.nobody.ask(name))).toMatchObject({ status: 404, code: 'not-found' });
    },
  );
});

describe('anything at all', () => {
  test('is judged by the shape of the address, and by nothing else', async () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: false, withBigInt: false }),
      fc.constantFrom(null, 0, -1, 1e308, '', 'x', [], [[]], {}, true),
    );
    for (const write of writes) {
      const shape = write.shape.body;
      if (!shape) continue;
      const keys = Object.keys(write.right ?? {});
      const oneWrong = fc
        .tuple(fc.constantFrom(...keys, 'extra'), anything)
        .map(([key, value]): unknown => ({ ...write.right, [key]: value }));
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, oneWrong), async (made) => {
          const text = JSON.stringify(made);
          fc.pre(text !== undefined);
          const parsed: unknown = JSON.parse(text);
          fc.pre(!shape.safeParse(parsed).success);
          const { code } = await send(write, { text });
          expect(['invalid-input', 'malformed-body'], `${write.name} ${text}`).toContain(code);
        }),
        { numRuns: 30, seed: 1291 },
      );
    }
    await nothingHasChanged();
  });
});

test('after all this every door still opens', async () => {
  const kiosk = writes.find((write) => write.name === 'POST /visits');

  const answer = await kiosk?.asker.ask('POST /visits', kiosk.right);

  expect(answer?.statusCode).toBe(200);
});
