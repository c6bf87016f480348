import type { DeviceKind } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useIssueWords } from '../use-issue-words.ts';
import { useSave } from '../use-save.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { CopyLine } from './copy-line.tsx';

/** Gives a new machine its token. It is shown once, as an address to open on that machine. */
export function IssueDeviceDialog({ onClose }: { onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { settings } = useShopSettings();
  const [kind, setKind] = useState<DeviceKind>('kiosk');
  const [name, setName] = useState('');
  const [token, setToken] = useState<string | null>(null);
  const save = useSave();
  const issue = useIssueWords(save.error);

  const issueToken = () => {
    const { shopId } = settings.shop;
    save.mutate([
      async (key) => {
        const issued = await ask('POST /shops/:shopId/devices', {
          params: { shopId },
          body: { kind, name },
          key,
        });
        setToken(issued.token);
      },
    ]);
  };
  if (token !== null)
    return (
      <Dialog title={words.deviceReady(name)} confirm={words.tokenKept} onConfirm={onClose} onClose={onClose}>
        <p>{words.tokenOnce}</p>
        <CopyLine label={words.deviceLink} text={`${location.origin}/${kind}/#device=${token}`} />
        <CopyLine label={words.deviceToken} text={token} />
      </Dialog>
    );
  return (
    <Dialog
      title={words.issueDevice}
      confirm={words.issueDeviceConfirm}
      canConfirm={name.trim() !== ''}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={issueToken}
      onClose={onClose}
    >
      <Choice
        legend={words.deviceKind}
        options={[
          { value: 'kiosk', label: words.kiosk, detail: words.kioskDetail },
          { value: 'board', label: words.board, detail: words.boardDetail },
        ]}
        chosen={kind}
        onChoose={setKind}
      />
      <Field label={words.deviceName} hint={words.deviceNameHint} error={issue('name')}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
