import type { Verdict } from '@motcua/contracts/problems';
import type { Role } from '@motcua/contracts/staff';

/** Who may knock: a role in the shop, a device in the hall, the holder of a ticket, anybody of the staff, or anybody at all. */
export type Party = Role | 'kiosk' | 'board' | 'holder' | 'anyone' | 'signed-in';

/**
 * Who may do what, on one page. The server refuses by this table and the screens hide by it. An inspector reads and
 * changes nothing but their own session. What is not in the table is not allowed.
 */
export const permissions = {
  // one's own session
  'session.open': ['anyone'],
  'session.own': ['signed-in'],
  // the catalogue: publishing concerns every shop
  'catalogue.read': ['anyone'],
  'catalogue.publish': ['administrator'],
  // the hall
  'hall.read': ['kiosk', 'board'],
  'kiosk.read': ['kiosk'],
  'board.read': ['board'],
  'device.tell-health': ['kiosk', 'board'],
  'visit.take': ['kiosk'],
  'help.call': ['kiosk'],
  'help.answer': ['clerk', 'supervisor'],
  'slip.reprint': ['kiosk', 'clerk', 'supervisor'],
  'slip.test': ['kiosk'],
  /** What was told of a dossier, on paper. */
  'slip.look-up': ['kiosk'],
  /** A number for somebody else, at the guidance desk. */
  'visit.take-for': ['clerk', 'supervisor'],
  // one's own ticket, on one's own phone
  'visit.follow': ['holder'],
  // a number by phone: whoever stands in the hall, by its code; whoever kept a time, by its token
  'phone.read': ['anyone'],
  'phone.take': ['anyone'],
  'booking.own': ['anyone'],
  // counters and the queue: an administrator sets the shop up and does not call people
  'counters.read': ['clerk', 'supervisor', 'administrator', 'inspector'],
  'desk.read': ['clerk', 'supervisor', 'administrator', 'inspector'],
  'counter.open': ['clerk', 'supervisor'],
  'counter.pause': ['clerk', 'supervisor'],
  'queue.call': ['clerk', 'supervisor'],
  /** Recall, arrive, finish, miss, hold, resume, return, transfer, cancel, undo. */
  'queue.act': ['clerk', 'supervisor'],
  // dossiers: who is of another agency does not see them, whatever their role here says
  'dossier.receive': ['clerk', 'supervisor'],
  'dossier.act': ['clerk', 'supervisor'],
  'dossier.read': ['clerk', 'supervisor', 'inspector'],
  /** With the code and something only its holder knows. */
  'dossier.look-up': ['anyone'],
  /** From home, and what is missing of it later. */
  'dossier.submit': ['anyone'],
  'calendar.change': ['supervisor', 'administrator'],
  /** When people are reminded, by which hour dossiers are handed over, and the causes of lateness. */
  'deadlines.set': ['supervisor', 'administrator'],
  'deadlines.read': ['clerk', 'supervisor', 'administrator', 'inspector'],
  'calendar.read': ['clerk', 'supervisor', 'administrator', 'inspector'],
  // setting up a shop
  'shops.read': ['signed-in'],
  'shop.add': ['administrator'],
  'shop.read-settings': ['supervisor', 'administrator', 'inspector'],
  'shop.change': ['administrator'],
  'staff.manage': ['administrator'],
  'device.manage': ['administrator'],
  // the shop's own voices: who records them, who sees the list of them, and who hears them
  'voice.manage': ['administrator'],
  'voice.list': ['supervisor', 'administrator'],
  'voice.read': ['board', 'administrator', 'supervisor'],
  'waits.read': ['supervisor', 'administrator', 'inspector'],
  'journal.read': ['supervisor', 'administrator', 'inspector'],
  /** Looking into the queues of the workers, and trying a failed job again. */
  'jobs.manage': ['administrator'],
  // the house itself
  'house.health': ['anyone'],
  'house.metrics': ['anyone'],
  'demo.device': ['anyone'],
  'docs.read': ['anyone'],
  'screens.read': ['anyone'],
} as const satisfies Record<string, readonly Party[]>;

export type Permission = keyof typeof permissions;

/** Every role of the staff is somebody who is signed in. */
const signedIn: readonly Party[] = ['clerk', 'supervisor', 'administrator', 'inspector', 'signed-in'];

export function isAllowed(permission: Permission, party: Party): boolean {
  const allowed: readonly Party[] = permissions[permission];
  if (allowed.includes('anyone')) return true;
  if (allowed.includes('signed-in')) return signedIn.includes(party);
  return allowed.includes(party);
}

/** The same for somebody who is several at once; a stranger is an empty list. Refused with `not-allowed`. */
export function mayParty(permission: Permission, parties: readonly Party[]): Verdict {
  const asked: readonly Party[] = [...parties, 'anyone'];
  if (asked.some((party) => isAllowed(permission, party))) return { ok: true };
  return { ok: false, code: 'not-allowed' };
}
