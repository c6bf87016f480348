import { describe, expect, it } from 'vitest';
import { isAllowed, mayParty, type Party, type Permission, permissions } from './permissions.ts';

// In this order: clerk, supervisor, administrator, inspector, kiosk, board, a stranger, the holder of a ticket.
const parties = [
  'clerk',
  'supervisor',
  'administrator',
  'inspector',
  'kiosk',
  'board',
  'anyone',
  'holder',
] as const;
const yes = true;
const ____ = false;

const table = {
  'session.open': [yes, yes, yes, yes, yes, yes, yes, yes],
  'session.own': [yes, yes, yes, yes, ____, ____, ____, ____],
  'catalogue.read': [yes, yes, yes, yes, yes, yes, yes, yes],
  'catalogue.publish': [____, ____, yes, ____, ____, ____, ____, ____],
  'hall.read': [____, ____, ____, ____, yes, yes, ____, ____],
  'kiosk.read': [____, ____, ____, ____, yes, ____, ____, ____],
  'board.read': [____, ____, ____, ____, ____, yes, ____, ____],
  'device.tell-health': [____, ____, ____, ____, yes, yes, ____, ____],
  'visit.take': [____, ____, ____, ____, yes, ____, ____, ____],
  'help.call': [____, ____, ____, ____, yes, ____, ____, ____],
  'help.answer': [yes, yes, ____, ____, ____, ____, ____, ____],
  'slip.reprint': [yes, yes, ____, ____, yes, ____, ____, ____],
  'slip.test': [____, ____, ____, ____, yes, ____, ____, ____],
  'slip.look-up': [____, ____, ____, ____, yes, ____, ____, ____],
  'visit.take-for': [yes, yes, ____, ____, ____, ____, ____, ____],
  'visit.follow': [____, ____, ____, ____, ____, ____, ____, yes],
  'phone.read': [yes, yes, yes, yes, yes, yes, yes, yes],
  'phone.take': [yes, yes, yes, yes, yes, yes, yes, yes],
  'booking.own': [yes, yes, yes, yes, yes, yes, yes, yes],
  'counters.read': [yes, yes, yes, yes, ____, ____, ____, ____],
  'desk.read': [yes, yes, yes, yes, ____, ____, ____, ____],
  'counter.open': [yes, yes, ____, ____, ____, ____, ____, ____],
  'counter.pause': [yes, yes, ____, ____, ____, ____, ____, ____],
  'queue.call': [yes, yes, ____, ____, ____, ____, ____, ____],
  'queue.act': [yes, yes, ____, ____, ____, ____, ____, ____],
  'dossier.receive': [yes, yes, ____, ____, ____, ____, ____, ____],
  'dossier.act': [yes, yes, ____, ____, ____, ____, ____, ____],
  'dossier.read': [yes, yes, ____, yes, ____, ____, ____, ____],
  'dossier.look-up': [yes, yes, yes, yes, yes, yes, yes, yes],
  'dossier.submit': [yes, yes, yes, yes, yes, yes, yes, yes],
  'calendar.change': [____, yes, yes, ____, ____, ____, ____, ____],
  'deadlines.set': [____, yes, yes, ____, ____, ____, ____, ____],
  'deadlines.read': [yes, yes, yes, yes, ____, ____, ____, ____],
  'calendar.read': [yes, yes, yes, yes, ____, ____, ____, ____],
  'shops.read': [yes, yes, yes, yes, ____, ____, ____, ____],
  'shop.add': [____, ____, yes, ____, ____, ____, ____, ____],
  'shop.read-settings': [____, yes, yes, yes, ____, ____, ____, ____],
  'shop.change': [____, ____, yes, ____, ____, ____, ____, ____],
  'staff.manage': [____, ____, yes, ____, ____, ____, ____, ____],
  'device.manage': [____, ____, yes, ____, ____, ____, ____, ____],
  'voice.manage': [____, ____, yes, ____, ____, ____, ____, ____],
  'voice.list': [____, yes, yes, ____, ____, ____, ____, ____],
  'voice.read': [____, yes, yes, ____, ____, yes, ____, ____],
  'waits.read': [____, yes, yes, yes, ____, ____, ____, ____],
  'journal.read': [____, yes, yes, yes, ____, ____, ____, ____],
  'jobs.manage': [____, ____, yes, ____, ____, ____, ____, ____],
  'house.health': [yes, yes, yes, yes, yes, yes, yes, yes],
  'house.metrics': [yes, yes, yes, yes, yes, yes, yes, yes],
  'demo.device': [yes, yes, yes, yes, yes, yes, yes, yes],
  'docs.read': [yes, yes, yes, yes, yes, yes, yes, yes],
  'screens.read': [yes, yes, yes, yes, yes, yes, yes, yes],
} as const satisfies Record<Permission, readonly boolean[]>;

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);
const names = Object.keys(permissions).filter(isPermission);
const cells = names.flatMap((permission) =>
  parties.map((party, column) => ({ permission, party, expected: table[permission][column] })),
);

describe('who may do what', () => {
  it.each(cells)('$party, $permission: $expected', ({ permission, party, expected }) => {
    expect(isAllowed(permission, party)).toBe(expected);
  });

  it('knows no permission beside those of the table', () => {
    expect(names).toEqual(Object.keys(table));
  });

  it('somebody signed in without a post may only look after themselves and read what is public', () => {
    expect(names.filter((permission) => isAllowed(permission, 'signed-in'))).toEqual([
      'session.open',
      'session.own',
      'catalogue.read',
      'phone.read',
      'phone.take',
      'booking.own',
      'dossier.look-up',
      'dossier.submit',
      'shops.read',
      'house.health',
      'house.metrics',
      'demo.device',
      'docs.read',
      'screens.read',
    ]);
  });
});

describe('an inspector changes nothing', () => {
  it.each([
    'catalogue.publish',
    'visit.take',
    'counter.open',
    'counter.pause',
    'queue.call',
    'queue.act',
    'shop.add',
    'shop.change',
    'staff.manage',
    'device.manage',
  ] as const)('an inspector is refused %s', (permission) => {
    expect(mayParty(permission, ['inspector', 'signed-in'])).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('an inspector is named only where something is read', () => {
    const named = names.filter((permission) => new Set<Party>(permissions[permission]).has('inspector'));

    expect(named).toEqual([
      'counters.read',
      'desk.read',
      'dossier.read',
      'deadlines.read',
      'calendar.read',
      'shop.read-settings',
      'waits.read',
      'journal.read',
    ]);
  });
});

describe('somebody who is several at once', () => {
  it('is allowed what any of them is', () => {
    expect(mayParty('shop.change', ['clerk', 'administrator'])).toEqual({ ok: true });
  });

  it('is refused what none of them is', () => {
    expect(mayParty('shop.change', ['clerk', 'supervisor'])).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('a stranger may sign in', () => {
    expect(mayParty('session.open', [])).toEqual({ ok: true });
  });

  it('a stranger may do nothing of the staff', () => {
    expect(mayParty('session.own', [])).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('a kiosk is not somebody signed in', () => {
    expect(mayParty('shops.read', ['kiosk'])).toEqual({ ok: false, code: 'not-allowed' });
  });
});
