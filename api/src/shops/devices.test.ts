import { createHash } from 'node:crypto';
import type { Device, IssuedDevice } from '@motcua/contracts/shops';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { linesOf } from '../../testing/lines-of.ts';

let house: TestHouse;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
});

afterAll(() => house.close());

const wish = { kind: 'kiosk', name: 'Ki-ốt cửa chính' };
const issue = (key: string = crypto.randomUUID(), body: object = wish) =>
  administrator.ask(`POST /shops/${house.shopId}/devices`, body, { 'idempotency-key': key });
const askWith = (token: string, path: string) =>
  house.nobody.ask(`GET ${path}`, undefined, { authorization: `Bearer ${token}` });

/** Everything in the database that a secret could lie in, as one text. */
async function whatTheTablesSay(): Promise<string> {
  const { pool } = house.house.connection;
  const found = await pool.query<{ text: string }>(`
    select string_agg(text, ' ') as text from (
      select to_jsonb(r)::text as text from repeats r union all
      select to_jsonb(d)::text from devices d union all
      select to_jsonb(j)::text from journal j) every`);
  return found.rows[0]?.text ?? '';
}

describe('a device', () => {
  test('gets a token that opens what a kiosk needs and nothing else', async () => {
    const { device, token } = (await issue()).json<IssuedDevice>();

    expect(device).toMatchObject({ kind: 'kiosk', name: 'Ki-ốt cửa chính', revokedAt: null });
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await askWith(token, '/kiosk')).statusCode).toBe(200);
    expect((await askWith(token, `/shops/${house.shopId}/settings`)).statusCode).toBe(403);
  });

  test('is one line in the journal when it is issued, without its token', async () => {
    let issued: IssuedDevice | undefined;
    const lines = await linesOf(house, async () => {
      issued = (await issue()).json<IssuedDevice>();
    });

    expect(lines).toEqual([
      {
        name: 'device.issued',
        reason: null,
        payload: { deviceId: issued?.device.deviceId, kind: 'kiosk' },
      },
    ]);
  });

  test('has its token shown once: no list and no table holds it afterwards', async () => {
    const { token } = (await issue()).json<IssuedDevice>();

    const settings = await administrator.ask(`GET /shops/${house.shopId}/settings`);
    expect(settings.body).not.toContain(token);
    expect(await whatTheTablesSay()).not.toContain(token);
    const kept = await house.house.connection.pool.query('select 1 from devices where token_hash = $1', [
      createHash('sha256').update(token).digest(),
    ]);
    expect(kept.rows).toHaveLength(1);
  });

  test('whose answer was lost is answered again by the same key: one device, the same token', async () => {
    const key = crypto.randomUUID();

    const lines = await linesOf(house, async () => {
      const answers = await Promise.all([issue(key), issue(key), issue(key)]);
      const tokens = answers.map((answer) => answer.json<IssuedDevice>().token);
      expect(new Set(tokens).size).toBe(1);
      expect((await askWith(tokens[0] ?? '', '/kiosk')).statusCode).toBe(200);
    });

    expect(lines).toHaveLength(1);
    expect(await whatTheTablesSay()).not.toContain(key);
  });

  test('is not issued by a key that was used for another', async () => {
    const key = crypto.randomUUID();
    await issue(key);

    const other = await issue(key, { ...wish, name: 'Ki-ốt khác' });

    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ code: 'idempotency-key-reused' });
  });

  test('is not issued without a key, nor by a clerk', async () => {
    const clerk = await house.signedInAs('hotich');

    expect((await issue('')).json()).toMatchObject({ code: 'idempotency-key-needed' });
    expect((await clerk.ask(`POST /shops/${house.shopId}/devices`, wish)).statusCode).toBe(403);
  });

  test('that is revoked is a stranger at once; revoking it twice is written once', async () => {
    const { device, token } = (await issue()).json<IssuedDevice>();
    const revoke = () => administrator.ask(`DELETE /devices/${device.deviceId}`);

    const lines = await linesOf(house, async () => {
      const first = (await revoke()).json<Device>();
      const again = (await revoke()).json<Device>();
      expect(first.revokedAt).not.toBeNull();
      expect(again.revokedAt).toBe(first.revokedAt);
    });

    expect(lines).toEqual([
      { name: 'device.revoked', reason: null, payload: { deviceId: device.deviceId, kind: 'kiosk' } },
    ]);
    expect((await askWith(token, '/kiosk')).statusCode).toBe(401);
  });
});
