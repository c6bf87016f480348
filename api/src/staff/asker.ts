import type { AgencyId, DeviceId, ShopId, StaffId, VisitId } from '@motcua/contracts/ids';
import type { JournalActor } from '@motcua/contracts/journal';
import type { DeviceKind } from '@motcua/contracts/shops';
import type { Role } from '@motcua/contracts/staff';
import { mayParty, type Party, type Permission } from '@motcua/rules/staff/permissions';
import { insist, Refusal } from '../refusal.ts';

/** Somebody of the staff, with their role in each shop as it is at this very request. */
export type Clerk = {
  kind: 'staff';
  staffId: StaffId;
  displayName: string;
  /** Which agency sent them; dossiers are its own. */
  agencyId: AgencyId | null;
  roles: ReadonlyMap<ShopId, Role>;
  sessionHash: Buffer;
  mustChangePassword: boolean;
};

/** A kiosk or a board: it belongs to one shop and can do only its job. */
export type HallDevice = {
  kind: 'device';
  deviceId: DeviceId;
  device: DeviceKind;
  shopId: ShopId;
  /** What a kiosk gives in the long run; null: as many numbers as it is asked for. */
  ticketsPerMinute: number | null;
};

/** Whoever holds a ticket of today, by the token in its code. Nothing more is known of them. */
export type Holder = { kind: 'holder'; visitId: VisitId; shopId: ShopId };

export type Asker = Clerk | HallDevice | Holder | { kind: 'anyone' };

/** The parties a request speaks for, before it is known which shop it is about. */
export function partiesOf(asker: Asker): Party[] {
  if (asker.kind === 'device') return ['anyone', asker.device];
  if (asker.kind === 'holder') return ['anyone', 'holder'];
  if (asker.kind === 'staff') return ['anyone', 'signed-in', ...new Set(asker.roles.values())];
  return ['anyone'];
}

/** The clerk who asks; a device or a stranger is refused. */
export function clerkOf(asker: Asker): Clerk {
  if (asker.kind !== 'staff') throw new Refusal('sign-in-needed');
  return asker;
}

/** The device that asks; staff are refused. */
export function deviceOf(asker: Asker): HallDevice {
  if (asker.kind !== 'device') throw new Refusal('not-allowed');
  return asker;
}

/** The holder of the ticket that is asked about; everybody else is refused. */
export function holderOf(asker: Asker): Holder {
  if (asker.kind !== 'holder') throw new Refusal('not-allowed');
  return asker;
}

/**
 * May this person do this in this shop? A shop in which they have no place does not exist for them.
 * @throws Refusal `not-found` without a place there, `not-allowed` with a role that may not
 */
export function mayIn(clerk: Clerk, shopId: ShopId, permission: Permission): Role {
  const role = clerk.roles.get(shopId);
  if (!role) throw new Refusal('not-found');
  insist(mayParty(permission, [role]));
  return role;
}

/** As the journal names them. */
export function actorOf(asker: Clerk | HallDevice | Holder): JournalActor {
  if (asker.kind === 'staff') return { kind: 'staff', id: asker.staffId };
  if (asker.kind === 'holder') return { kind: 'citizen', id: asker.visitId };
  return { kind: 'device', id: asker.deviceId };
}
