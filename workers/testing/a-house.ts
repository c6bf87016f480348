import type { CounterId, DeviceId, SectorCode, ShopId, StaffId } from '@motcua/contracts/ids';
import { SectorCode as Sector } from '@motcua/contracts/ids';
import { type Connection, connect } from '@motcua/db/connect';
import { firstRun } from '@motcua/db/first-run';
import { insertDemoDevice } from '@motcua/db/shops/find-device';
import { freshDatabase } from '@motcua/db/testing/fresh-database';
import { inTransaction } from '@motcua/db/transaction';
import { pino } from 'pino';
import type { House } from '../src/house.ts';

/** The people and places of the demonstration shop that tests act with. */
export type Cast = {
  shopId: ShopId;
  deviceId: DeviceId;
  counters: { counterId: CounterId; number: number; staffId: StaffId }[];
};

export type TestHouse = House &
  Cast & {
    url: string;
    connection: Connection;
    /** The same house seen through a pool of its own, so much later by its clock. */
    at(offset: string): House;
    close(): Promise<void>;
  };

/** A database of its own with the demonstration shop, seen as jobs see it. */
export async function aHouse(): Promise<TestHouse> {
  const { url, drop } = await freshDatabase();
  await firstRun(url, { demo: true, hashPassword: async () => 'nobody signs in here' });
  const connection = connect(url, { name: 'test' });
  const cast = await castOf(connection);
  const others: Connection[] = [];
  return {
    ...houseOf(connection),
    ...cast,
    url,
    connection,
    at(offset) {
      const later = new URL(url);
      later.searchParams.set('options', `-c motcua.clock_offset=${offset.replaceAll(' ', '\\ ')}`);
      const other = connect(later.href, { name: 'test-later' });
      others.push(other);
      return houseOf(other);
    },
    async close() {
      for (const other of others) await other.close();
      await connection.close();
      await drop();
    },
  };
}

/** For words a test gives as a sector. */
export const sectorOf = (code: string): SectorCode => Sector.parse(code);

function houseOf(connection: Connection): House {
  return {
    db: connection.db,
    log: pino({ level: 'silent' }),
    publicUrl: 'http://127.0.0.1:4000',
    nudge: () => undefined,
    outside: null,
  };
}

async function castOf({ db, pool }: Connection): Promise<Cast> {
  const device = await inTransaction(db, (tx) =>
    insertDemoDevice(tx, 'kiosk', 'Kiosk', Buffer.from(crypto.randomUUID())),
  );
  if (!device) throw new Error('the demonstration shop is missing');
  const counters = await pool.query<{ counterId: CounterId; number: number; staffId: StaffId }>(`
    select c.id as "counterId", c.number, w.id as "staffId"
    from (select id, number, row_number() over (order by number) as n from counters) c
    join (select staff.id, row_number() over (order by username) as n from staff
      join posts on posts.staff_id = staff.id where posts.role = 'clerk') w on w.n = c.n
    order by c.number`);
  return { shopId: device.shopId, deviceId: device.deviceId, counters: counters.rows };
}
