import type { Device, Printing } from '@motcua/contracts/shops';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useSave } from '../use-save.ts';
import { printingOf } from './printing-of.ts';

/** A kiosk's name, where its slips come out, whether it asks for the card, and how many numbers it gives. */
export function ChangeDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const save = useSave({ onSaved: onClose });
  const { deviceId, setting } = device;
  const { printing: before } = setting;
  const [name, setName] = useState(device.name);
  const [by, setBy] = useState<Printing['by']>(before.by);
  const [host, setHost] = useState(before.by === 'house' ? before.host : '');
  const [port, setPort] = useState(before.by === 'house' ? String(before.port) : '9100');
  const [paper, setPaper] = useState<'80' | '58'>(
    before.by !== 'none' && before.paperMm === 58 ? '58' : '80',
  );
  const [card, setCard] = useState<'yes' | 'no'>(setting.asksForCard ? 'yes' : 'no');
  const [perMinute, setPerMinute] = useState(setting.ticketsPerMinute?.toString() ?? '');
  const printing = printingOf({ by, host, port, paper });
  const ticketsPerMinute = perMinute.trim() === '' ? null : Number(perMinute);
  const perMinuteFits =
    ticketsPerMinute === null ||
    (Number.isInteger(ticketsPerMinute) && ticketsPerMinute >= 1 && ticketsPerMinute <= 600);

  const saveDevice = () => {
    if (printing === null) return;
    const body = { name, setting: { ...setting, printing, asksForCard: card === 'yes', ticketsPerMinute } };
    save.mutate([(key) => ask('PATCH /devices/:deviceId', { params: { deviceId }, body, key })]);
  };
  const line = (value: string, change: (text: string) => void, maxLength: number) => ({
    className: 'text-input',
    maxLength,
    value,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  });
  return (
    <Dialog
      title={words.deviceSettingOf(device.name)}
      confirm={words.saveDevice}
      canConfirm={name.trim() !== '' && printing !== null && perMinuteFits}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={saveDevice}
      onClose={onClose}
    >
      <Field label={words.deviceName}>
        {(control) => <input {...control} {...line(name, setName, 80)} />}
      </Field>
      <Choice
        legend={words.slipsComeOut}
        options={[
          { value: 'house', label: words.printByHouse, detail: words.printByHouseDetail },
          { value: 'browser', label: words.printByBrowser, detail: words.printByBrowserDetail },
          { value: 'none', label: words.printByNone, detail: words.printByNoneDetail },
        ]}
        chosen={by}
        onChoose={setBy}
      />
      {by === 'house' && (
        <>
          <Field label={words.printerHost} hint={words.printerHostHint}>
            {(control) => <input {...control} {...line(host, setHost, 253)} />}
          </Field>
          <Field label={words.printerPort} hint={words.printerPortHint}>
            {(control) => <input {...control} inputMode="numeric" {...line(port, setPort, 5)} />}
          </Field>
        </>
      )}
      {by !== 'none' && (
        <Choice
          legend={words.paperWidth}
          options={[
            { value: '80', label: '80 mm', detail: words.paper80Detail },
            { value: '58', label: '58 mm', detail: words.paper58Detail },
          ]}
          chosen={paper}
          onChoose={setPaper}
        />
      )}
      <Choice
        legend={words.cardQuestion}
        options={[
          { value: 'yes', label: words.asksForCard, detail: words.asksForCardDetail },
          { value: 'no', label: words.asksNoCard, detail: words.asksNoCardDetail },
        ]}
        chosen={card}
        onChoose={setCard}
      />
      <Field label={words.perMinute} hint={words.perMinuteHint}>
        {(control) => <input {...control} inputMode="numeric" {...line(perMinute, setPerMinute, 3)} />}
      </Field>
    </Dialog>
  );
}
