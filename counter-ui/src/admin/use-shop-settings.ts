import type { ShopSettings } from '@motcua/contracts/shops';
import type { Role } from '@motcua/contracts/staff';
import type { Permission } from '@motcua/rules/staff/permissions';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { createContext, use } from 'react';

type SettingsHere = { settings: ShopSettings; role: Role };

export const SettingsContext = createContext<SettingsHere | null>(null);

/** The shop whose settings are open, and what the person signed in may do with them. */
export function useShopSettings() {
  const here = use(SettingsContext);
  if (here === null) throw new Error('This page belongs to one shop’s settings.');
  const { settings, role } = here;
  return { settings, role, may: (permission: Permission) => isAllowed(permission, role) };
}
