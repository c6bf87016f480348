import type { StaffMember } from '@motcua/contracts/staff';
import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { roleNames } from '@motcua/ui/words/roles.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { AddStaffDialog } from './add-staff-dialog.tsx';
import { ChangeStaffDialog } from './change-staff-dialog.tsx';
import { ResetPasswordDialog } from './reset-password-dialog.tsx';

/** Who works in the shop, sent by which agency, in which role. */
export function StaffPage() {
  const words = useStaffWords(adminWords);
  const { language } = useStaffLanguage();
  const { settings, may } = useShopSettings();
  const [open, setOpen] = useState<
    { what: 'add' } | { what: 'change' | 'password'; member: StaffMember } | null
  >(null);
  const mayManage = may('staff.manage');
  const staff = settings.staff.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || a.displayName.localeCompare(b.displayName, 'vi'),
  );
  const close = () => setOpen(null);
  return (
    <PageFrame
      title={words.navStaff}
      lead={words.staffLead}
      readOnly={!mayManage}
      aside={
        mayManage && (
          <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setOpen({ what: 'add' })}>
            {words.addStaff}
          </Button>
        )
      }
    >
      <table className="admin-table">
        <thead>
          <tr>
            <th>{words.displayName}</th>
            <th className="short">{words.username}</th>
            <th>{words.agency}</th>
            <th>{words.role}</th>
            <th>{words.state}</th>
            {mayManage && <th className="only-acts" aria-label={words.change} />}
          </tr>
        </thead>
        <tbody>
          {staff.map((member) => (
            <tr key={member.staffId} className={member.active ? '' : 'row-off'}>
              <td>
                <strong>{member.displayName}</strong>
              </td>
              <td>{member.username}</td>
              <td lang="vi">{member.agencyNameVi ?? '–'}</td>
              <td className="short">{roleNames[language][member.role]}</td>
              <td className="short">{member.active ? words.staffActive : words.staffInactive}</td>
              {mayManage && (
                <td className="only-acts">
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.changeStaff(member.displayName)}
                    onClick={() => setOpen({ what: 'change', member })}
                  >
                    {words.change}
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.resetPasswordOf(member.displayName)}
                    onClick={() => setOpen({ what: 'password', member })}
                  >
                    {words.resetPassword}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {open?.what === 'add' && <AddStaffDialog onClose={close} />}
      {open?.what === 'change' && <ChangeStaffDialog member={open.member} onClose={close} />}
      {open?.what === 'password' && <ResetPasswordDialog member={open.member} onClose={close} />}
    </PageFrame>
  );
}
