import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allThatIsKept } from '../../testing/all-that-is-kept.ts';
import { buildHouse, demoPassword, type TestHouse } from '../../testing/build-house.ts';
import { everyWrite, type Write } from '../../testing/every-write.ts';
import { refused } from '../../testing/refused.ts';

let house: TestHouse;
let writes: Write[];

beforeAll(async () => {
  house = await buildHouse({ publicUrl: 'https://motcua.example.gov.vn' });
  writes = await everyWrite(house);
});
afterAll(() => house.close());

describe('a page of another origin', () => {
  test.each([
    'https://ke-gian.example',
    'null',
    'http://localhost.ke-gian.example',
    'https://motcua.example.gov.vn.ke-gian.example',
    'https://motcua.example.gov.vn:8443',
    'http://localhost:81',
    'file://',
    'garbage',
    '',
  ])('(%s) writes nothing, whoever’s cookie it has', async (origin) => {
    const before = await allThatIsKept(house);

    const codes = new Set<string>();
    for (const write of writes)
      codes.add(
        (await refused(write.asker.ask(write.path as `POST ${string}`, write.right, { origin }))).code,
      );

    expect([...codes]).toEqual(['foreign-origin']);
    expect(await allThatIsKept(house)).toEqual(before);
  });
});

describe('a page of the house', () => {
  const signIn = (headers: Record<string, string>) =>
    house.nobody.ask('POST /session', { username: 'congan', password: demoPassword }, headers);

  test.each<Record<string, string>>([
    { origin: 'https://motcua.example.gov.vn' },
    { origin: 'http://quay-so-3.local:4000', host: 'quay-so-3.local:4000' },
    {},
  ])('may write: %o', async (headers) => {
    expect((await signIn(headers)).statusCode).toBe(200);
  });
});
