import type { DeviceKind } from '@motcua/contracts/shops';
import { type Person, personAt } from './person-at.ts';

/** A kiosk or a board of the demonstration shop, before a house on a port. */
export async function deviceAt(url: string, kind: DeviceKind): Promise<Person & { token: string }> {
  const { token } = await personAt(url).get('POST /demo/devices', { body: { kind } });
  return { ...personAt(url, { authorization: `Bearer ${token}` }), token };
}
