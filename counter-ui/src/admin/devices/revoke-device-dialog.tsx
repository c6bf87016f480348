import type { Device } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useSave } from '../use-save.ts';

/** Takes a machine's token away: it stops working at once. */
export function RevokeDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const save = useSave({ onSaved: onClose });
  const { deviceId } = device;
  return (
    <Dialog
      title={words.revokeDevice(device.name)}
      confirm={words.revokeConfirm}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={() =>
        save.mutate([(key) => ask('DELETE /devices/:deviceId', { params: { deviceId }, key })])
      }
      onClose={onClose}
    >
      <p>{words.revokeLead}</p>
    </Dialog>
  );
}
