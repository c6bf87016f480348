import type { Device } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useSave } from '../use-save.ts';
import { lookOf, type TypedLook, typedOf } from './look-of.ts';
import { PictureFields } from './picture-fields.tsx';
import { SoundFields } from './sound-fields.tsx';
import { ViewFields } from './view-fields.tsx';

/** A board's name, what it shows, how its picture hangs, and how it speaks. */
export function ChangeBoardDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const save = useSave({ onSaved: onClose });
  const { deviceId, setting } = device;
  const [name, setName] = useState(device.name);
  const [typed, setTyped] = useState<TypedLook>(() => typedOf(setting.board));
  const change = (part: Partial<TypedLook>) => setTyped((before) => ({ ...before, ...part }));
  const board = lookOf(typed, setting.board);

  const saveBoard = () => {
    if (board === null) return;
    const body = { name, setting: { ...setting, board } };
    save.mutate([(key) => ask('PATCH /devices/:deviceId', { params: { deviceId }, body, key })]);
  };
  return (
    <Dialog
      title={words.deviceSettingOf(device.name)}
      confirm={words.saveDevice}
      canConfirm={name.trim() !== '' && board !== null}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={saveBoard}
      onClose={onClose}
    >
      <Field label={words.deviceName} hint={words.deviceNameHint}>
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
      <ViewFields typed={typed} onChange={change} />
      <PictureFields typed={typed} onChange={change} />
      <SoundFields typed={typed} onChange={change} />
    </Dialog>
  );
}
