import type { Role } from '@motcua/contracts/staff';

const order: Record<Role, number> = { clerk: 1, supervisor: 2, administrator: 3, inspector: 4 };

/** Every role, from the commonest. Written out so that no schema reaches the browser. */
export const roleCodes = (Object.keys(order) as Role[]).toSorted((a, b) => order[a] - order[b]);
