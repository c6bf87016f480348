import type { DeviceKind } from '@motcua/contracts/shops';
import { ask, type Refused } from './api-client.ts';

const shelf = (kind: DeviceKind) => `motcua.${kind}.device-token`;

/**
 * This machine's device token: from the address it was opened with (`#device=…`, which is then wiped from it so that
 * it stays out of screenshots and history), from the shelf, or from the demonstration shop, which gives one by itself.
 * @throws Refused where no token is known and the house gives none: somebody must set the machine up.
 */
export async function deviceToken(kind: DeviceKind): Promise<string> {
  const given = tokenInAddress(location.hash);
  if (given) {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.setItem(shelf(kind), given);
    return given;
  }
  const kept = localStorage.getItem(shelf(kind));
  if (kept) return kept;
  const { token } = await ask('POST /demo/devices', { body: { kind } });
  localStorage.setItem(shelf(kind), token);
  return token;
}

/** The house no longer knows this machine: what it kept is worthless. */
export function forgetDeviceToken(kind: DeviceKind): void {
  localStorage.removeItem(shelf(kind));
}

/** The token in an address' hash, `#device=<token>`; null where there is none. */
export function tokenInAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('device') || null;
}

/** Whether a refusal means that somebody must set the machine up, rather than that the house cannot be reached. */
export const needsSettingUp = (refused: Refused): boolean =>
  refused.code !== 'unavailable' && refused.code !== 'slow-down';
