import { findDeviceByToken, touchDevice } from '@motcua/db/shops/find-device';
import { findSession, type SessionRow, touchSession } from '@motcua/db/staff/sessions';
import { sessionEnds } from '@motcua/rules/staff/session-limits';
import type { House } from '../house.ts';
import type { Asker } from './asker.ts';
import { holderByToken } from './holder-by-token.ts';
import { onceAMinute } from './once-a-minute.ts';
import { secretHash } from './secrets.ts';

const isDue = onceAMinute();

/** Finds out who asks, from a session's secret, a device's token or the token on a ticket. Unknown, ended or revoked ones are nobody. */
export async function recognise(
  house: House,
  given: { cookie: string | undefined; bearer: string | undefined; ticket?: string | undefined },
): Promise<Asker> {
  if (given.ticket) return recogniseHolder(house, given.ticket);
  if (given.bearer) return recogniseDevice(house, given.bearer);
  if (given.cookie) return recogniseClerk(house, secretHash(given.cookie));
  return { kind: 'anyone' };
}

async function recogniseDevice(house: House, token: string): Promise<Asker> {
  const device = await findDeviceByToken(house.db, secretHash(token));
  if (!device) return { kind: 'anyone' };
  if (isDue(device.deviceId))
    touchDevice(house.db, device.deviceId).catch((error) =>
      house.log.warn({ err: error }, 'a device was not marked as seen'),
    );
  const { deviceId, shopId, ticketsPerMinute } = device;
  return { kind: 'device', deviceId, device: device.kind, shopId, ticketsPerMinute };
}

/** The holder of a ticket of today. A token of another day opens nothing. */
async function recogniseHolder(house: House, token: string): Promise<Asker> {
  const holder = await holderByToken(house, token);
  return holder ? { kind: 'holder', ...holder } : { kind: 'anyone' };
}

/** The clerk behind a session, as everything is at this moment. */
async function recogniseClerk(house: House, sessionHash: Buffer): Promise<Asker> {
  const session = await findSession(house.db, sessionHash);
  if (!session || hasEnded(session)) return { kind: 'anyone' };
  if (isDue(sessionHash.toString('base64')))
    touchSession(house.db, sessionHash).catch((error) =>
      house.log.warn({ err: error }, 'a session was not marked as seen'),
    );
  return {
    kind: 'staff',
    staffId: session.staffId,
    displayName: session.displayName,
    agencyId: session.agencyId,
    roles: new Map(session.posts.map((post) => [post.shopId, post.role])),
    sessionHash,
    mustChangePassword: session.mustChangePassword,
  };
}

function hasEnded(session: SessionRow): boolean {
  return session.now >= sessionEnds(session.openedAt, session.lastSeenAt);
}
