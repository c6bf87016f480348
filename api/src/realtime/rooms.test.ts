import { DeviceId, ShopId, StaffId } from '@motcua/contracts/ids';
import { Role } from '@motcua/contracts/staff';
import { expect, test } from 'vitest';
import type { Asker } from '../staff/asker.ts';
import { roomsOf } from './rooms.ts';

const here = ShopId.parse('11111111-1111-4111-8111-111111111111');
const there = ShopId.parse('22222222-2222-4222-8222-222222222222');
const deviceId = DeviceId.parse('33333333-3333-4333-8333-333333333333');
const staffId = StaffId.parse('44444444-4444-4444-8444-444444444444');

const device = (kind: 'kiosk' | 'board'): Asker => ({
  kind: 'device',
  deviceId,
  device: kind,
  shopId: here,
  ticketsPerMinute: null,
});
const clerk = (role: Role): Asker => ({
  kind: 'staff',
  staffId,
  displayName: 'Sơn Minh Hiếu',
  agencyId: null,
  roles: new Map([[here, role]]),
  sessionHash: Buffer.alloc(32),
  mustChangePassword: false,
});

test('a board sits in the hall of its shop, whichever shop it asks for', () => {
  const rooms = [`hall:${here}`, `device:${deviceId}`];
  expect(roomsOf(device('board'), null)).toEqual(rooms);
  expect(roomsOf(device('board'), there)).toEqual(rooms);
});

test('a kiosk does not sit in the hall', () => {
  expect(roomsOf(device('kiosk'), null)).toEqual([`kiosk:${here}`, `device:${deviceId}`]);
});

test.each(Role.options)('a %s sits at the desks of a shop they have a place in, and of no other', (role) => {
  expect(roomsOf(clerk(role), here)).toEqual([`desk:${here}`, `person:${staffId}`]);
  expect(roomsOf(clerk(role), there)).toBeNull();
  expect(roomsOf(clerk(role), null)).toBeNull();
});

test('there is no room for a stranger', () => {
  expect(roomsOf({ kind: 'anyone' }, here)).toBeNull();
  expect(roomsOf({ kind: 'anyone' }, null)).toBeNull();
});
