import type { StaffLanguage } from '@motcua/contracts/languages';
import type { Role } from '@motcua/contracts/staff';

/** Each role by its name in the house. */
export const roleNames: Record<StaffLanguage, Record<Role, string>> = {
  vi: {
    clerk: 'Cán bộ tiếp nhận',
    supervisor: 'Trưởng bộ phận',
    administrator: 'Quản trị',
    inspector: 'Đoàn giám sát',
  },
  en: { clerk: 'Clerk', supervisor: 'Supervisor', administrator: 'Administrator', inspector: 'Inspector' },
};
