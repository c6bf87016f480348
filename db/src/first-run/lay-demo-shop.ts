import { randomBytes } from 'node:crypto';
import {
  AddCounter,
  AddPriorityClass,
  IssueDevice,
  OfferSectors,
  QueuePolicy,
  SetHours,
  SetNotices,
  TicketHours,
} from '@motcua/contracts/shops';
import { Role } from '@motcua/contracts/staff';
import given from '../../seeds/data/demo-shop.json' with { type: 'json' };
import type { Tx } from '../connect.ts';
import { keepCauses } from '../dossiers/lateness-causes.ts';
import { usualCauses } from '../dossiers/usual-causes.ts';
import { record } from '../journal/record.ts';
import { insertCounter } from '../shops/counters.ts';
import { insertDevice } from '../shops/devices.ts';
import { layHours } from '../shops/hours.ts';
import { replaceNotices } from '../shops/notices.ts';
import { insertPriorityClass } from '../shops/priority-classes.ts';
import { replaceShopSectors } from '../shops/sectors.ts';
import { insertShop } from '../shops/shops.ts';
import { findAgencies } from '../staff/agencies.ts';
import { insertPerson } from '../staff/people.ts';
import { setPost } from '../staff/posts.ts';

/**
 * The demonstration shop with everything in it, as an administrator would have set it up by hand: the same stores, and
 * the contracts' own schemas for the file it comes from.
 * @param passwordHash one for all its staff: a demonstration hides nothing, and hashing 13 times would take a second
 */
export async function layDemoShop(tx: Tx, passwordHash: string): Promise<void> {
  const { shopId, code } = await insertShop(tx, {
    ...given,
    ticketHours: TicketHours.parse(given.ticketHours),
    policy: QueuePolicy.parse(given.policy),
    demo: true,
  });
  await record(tx, { name: 'shop.added', shopId, actor: { kind: 'setup' }, payload: { code } });
  await layHours(tx, shopId, SetHours.parse({ hours: given.hours }).hours);
  await keepCauses(tx, shopId, usualCauses);
  await replaceShopSectors(tx, shopId, OfferSectors.parse({ sectors: given.sectors }).sectors);
  for (const counter of given.counters) await insertCounter(tx, shopId, AddCounter.parse(counter));
  for (const priority of given.priorityClasses)
    await insertPriorityClass(tx, shopId, AddPriorityClass.parse(priority));
  await replaceNotices(tx, shopId, SetNotices.parse({ notices: given.notices }));
  // Nobody has these tokens: the screens of a demonstration ask for their own.
  for (const device of given.devices)
    await insertDevice(tx, shopId, { ...IssueDevice.parse(device), demo: true }, randomBytes(32));

  const agencies = new Map((await findAgencies(tx)).map((agency) => [agency.code, agency.agencyId]));
  for (const { username, displayName, agencyCode, role } of given.staff) {
    const staffId = await insertPerson(tx, {
      username,
      displayName,
      agencyId: agencies.get(agencyCode) ?? null,
      passwordHash,
      mustChangePassword: false,
      demo: true,
    });
    await setPost(tx, staffId, shopId, Role.parse(role));
    await record(tx, {
      name: 'staff.added',
      shopId,
      actor: { kind: 'setup' },
      payload: { staffId, role },
    });
  }
}
