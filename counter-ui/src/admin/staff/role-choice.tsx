import type { Role } from '@motcua/contracts/staff';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { roleNames } from '@motcua/ui/words/roles.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { roleCodes } from './role-codes.ts';

/** What the person may do here, each role with a line that says so. */
export function RoleChoice({ value, onChange }: { value: Role; onChange: (value: Role) => void }) {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const details: Record<Role, string> = {
    clerk: words.roleClerkDetail,
    supervisor: words.roleSupervisorDetail,
    administrator: words.roleAdministratorDetail,
    inspector: words.roleInspectorDetail,
  };
  return (
    <Choice
      legend={words.role}
      options={roleCodes.map((role) => ({
        value: role,
        label: roleNames[language][role],
        detail: details[role],
      }))}
      chosen={value}
      onChoose={onChange}
    />
  );
}
