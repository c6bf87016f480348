import { randomBytes } from 'node:crypto';
import type { ShopId } from '@motcua/contracts/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { firstRun } from '../first-run.ts';
import { inTransaction } from '../transaction.ts';
import { insertDevice, markRevoked } from './devices.ts';
import { findKiosk } from './kiosk-self.ts';

let connection: Connection;
let drop: () => Promise<void>;
let shopId: ShopId;

beforeAll(async () => {
  const fresh = await freshDatabase();
  drop = fresh.drop;
  await firstRun(fresh.url, { demo: true, hashPassword: async () => 'nobody' });
  connection = connect(fresh.url, { name: 'test' });
  const shops = await connection.pool.query<{ id: ShopId }>('select id from shops');
  shopId = shops.rows[0]?.id as ShopId;
  await connection.pool.query(`update devices set revoked_at = house_now() where kind = 'kiosk'`);
});
afterAll(async () => {
  await connection.close();
  await drop();
});

const aKiosk = async () => {
  const device = await inTransaction(connection.db, (tx) =>
    insertDevice(tx, shopId, { kind: 'kiosk', name: 'Ki-ốt' }, randomBytes(32)),
  );
  const self = await findKiosk(connection.db, device.deviceId);
  return { deviceId: device.deviceId, series: self?.series };
};
const revoke = ({ deviceId }: Awaited<ReturnType<typeof aKiosk>>) =>
  inTransaction(connection.db, (tx) => markRevoked(tx, deviceId));

test('kiosks of one shop have different letters, also when they are set up at once', async () => {
  const kiosks = await Promise.all(Array.from({ length: 6 }, aKiosk));

  const letters = kiosks.map((kiosk) => kiosk.series?.letter);
  expect(new Set(letters).size).toBe(6);
  await Promise.all(kiosks.map(revoke));
});

test('a letter that is free again comes back with an epoch it never had', async () => {
  const before = await aKiosk();
  await revoke(before);
  const after = await aKiosk();

  expect(after.series?.letter).toBe(before.series?.letter);
  expect(after.series?.epoch).toBe((before.series?.epoch ?? 0) + 1);
  await revoke(after);
});

test('the kiosk after the last letter gives no numbers on its own', async () => {
  const kiosks = await Promise.all(Array.from({ length: 24 }, aKiosk));
  expect(kiosks.every((kiosk) => kiosk.series)).toBe(true);

  expect((await aKiosk()).series).toBeNull();
});
