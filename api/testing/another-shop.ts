import type { Counter, IssuedDevice, Shop } from '@motcua/contracts/shops';
import type { Person, TestHouse } from './build-house.ts';
import { type Seat, seatOf } from './seat-at.ts';
import { told } from './told.ts';

/** A second shop with one counter for `sector`, a clerk of its own, and a kiosk. */
export type AnotherShop = { shopId: string; seat: Seat; kiosk: Person };

export async function anotherShop(house: TestHouse, sector = 'dat-dai', prefix = 'C'): Promise<AnotherShop> {
  const administrator = await house.signedInAs('quantri');
  const { shopId } = await told<Shop>(
    administrator.ask('POST /shops', {
      code: 'ke-sach',
      nameVi: 'Huyện Kế Sách',
      nameEn: 'Kế Sách District',
    }),
  );
  const inShop = `/shops/${shopId}` as const;
  await told(administrator.ask(`PATCH ${inShop}`, { ticketHours: 'always' }));
  await told(administrator.ask(`PUT ${inShop}/sectors`, { sectors: [{ sector, prefix, offered: true }] }));
  const { counterId } = await told<Counter>(
    administrator.ask(`POST ${inShop}/counters`, { number: 1, nameVi: 'Quầy duy nhất', sectors: [sector] }),
  );
  const { token } = await told<IssuedDevice>(
    administrator.ask(`POST ${inShop}/devices`, { kind: 'kiosk', name: 'Ki-ốt Kế Sách' }),
  );
  return {
    shopId,
    seat: await seatOf(await clerkOf(house, shopId), counterId, 1),
    kiosk: {
      ask: (name, body, headers) =>
        house.nobody.ask(name, body, { authorization: `Bearer ${token}`, ...headers }),
    },
  };
}

/** Hired in the database, with the demonstration's password, so that nobody has to choose one first. */
async function clerkOf(house: TestHouse, shopId: string): Promise<Person> {
  await house.house.connection.pool.query(
    `with hired as (
       insert into staff (username, display_name, password_hash)
       select 'kesach', 'Đào Thị Kế Sách', password_hash from staff where username = 'hotich' returning id)
     insert into posts (staff_id, shop_id, role) select id, $1, 'clerk' from hired`,
    [shopId],
  );
  return house.signedInAs('kesach');
}
