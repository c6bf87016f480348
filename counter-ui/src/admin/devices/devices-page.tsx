import type { Device } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PageFrame } from '../page-frame.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import { ChangeBoardDialog } from './change-board-dialog.tsx';
import { ChangeDeviceDialog } from './change-device-dialog.tsx';
import { DevicesTable } from './devices-table.tsx';
import { IssueDeviceDialog } from './issue-device-dialog.tsx';
import { RevokeDeviceDialog } from './revoke-device-dialog.tsx';
import './devices.css';

/** The kiosks and boards of the shop: each has a token that can do only its job. */
export function DevicesPage() {
  const words = useStaffWords(adminWords);
  const { settings, may } = useShopSettings();
  const [open, setOpen] = useState<Device | 'new' | null>(null);
  const [changing, setChanging] = useState<Device | null>(null);
  const mayManage = may('device.manage');
  const devices = settings.devices.toSorted(
    (a, b) =>
      Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || a.name.localeCompare(b.name, 'vi'),
  );
  return (
    <PageFrame
      title={words.navDevices}
      lead={words.devicesLead}
      readOnly={!mayManage}
      aside={
        mayManage && (
          <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setOpen('new')}>
            {words.issueDevice}
          </Button>
        )
      }
    >
      <DevicesTable
        devices={devices}
        onRevoke={mayManage ? setOpen : null}
        onChange={mayManage ? setChanging : null}
      />
      {changing?.kind === 'kiosk' && (
        <ChangeDeviceDialog device={changing} onClose={() => setChanging(null)} />
      )}
      {changing?.kind === 'board' && (
        <ChangeBoardDialog device={changing} onClose={() => setChanging(null)} />
      )}
      {open === 'new' && <IssueDeviceDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <RevokeDeviceDialog device={open} onClose={() => setOpen(null)} />}
    </PageFrame>
  );
}
