import type { PhoneTickets } from '@motcua/contracts/shops';
import type { House } from '../house.ts';

/** Where phones take a number of this shop; null where it gives none to phones, or nobody has said how people reach it. */
export function phoneAddress(
  { settings }: Pick<House, 'settings'>,
  shop: { code: string; phoneTickets: PhoneTickets },
): string | null {
  const { inHall, later } = shop.phoneTickets;
  if (settings.publicUrl === null || !(inHall || later)) return null;
  return `${settings.publicUrl.replace(/\/+$/, '')}/l/${shop.code}`;
}
