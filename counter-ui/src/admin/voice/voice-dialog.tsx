import type { VoicePackId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { VoicePackSummary } from '@motcua/contracts/voice';
import { ask } from '@motcua/ui/connection/api-client.ts';
import { languageNames } from '@motcua/ui/words/languages.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { voiceAdminWords } from '@motcua/ui/words/voice-admin.ts';
import { useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { useVoiceSave } from './use-voice-save.ts';

type VoiceDialogProps = {
  /** Null for a new one. */
  voice: VoicePackSummary | null;
  onClose: () => void;
  onAdded?: (packId: VoicePackId) => void;
};

/** What a voice is called, who speaks, and by what right it is used. */
export function VoiceDialog({ voice, onClose, onAdded }: VoiceDialogProps) {
  const words = useStaffWords(voiceAdminWords);
  const inWords = useProblemWords();
  const { shopId } = useShopSettings().settings.shop;
  const save = useVoiceSave({ onSaved: onClose });
  const [language, setLanguage] = useState<Language>(voice?.language ?? 'vi');
  const [name, setName] = useState(voice?.name ?? '');
  const [speaker, setSpeaker] = useState(voice?.speaker ?? '');
  const [licence, setLicence] = useState(voice?.licence ?? words.licenceUsual);

  const keep = () =>
    save.mutate(async (key) => {
      const about = { name, speaker, licence };
      if (voice) {
        await ask('PATCH /voice-packs/:packId', { params: { packId: voice.packId }, body: about, key });
        return;
      }
      const body = { ...about, language };
      const added = await ask('POST /shops/:shopId/voice-packs', { params: { shopId }, body, key });
      onAdded?.(added.packId);
    });
  const line = (value: string, change: (text: string) => void, maxLength: number) => ({
    className: 'text-input',
    maxLength,
    value,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  });
  return (
    <Dialog
      title={voice ? words.aboutOf(voice.name) : words.addVoice}
      confirm={voice ? words.save : words.record}
      canConfirm={[name, speaker, licence].every((text) => text.trim() !== '')}
      asking={save.isPending}
      problem={save.error && <ProblemNote>{inWords(save.error)}</ProblemNote>}
      onConfirm={keep}
      onClose={onClose}
    >
      {!voice && (
        <Choice
          legend={words.language}
          columns={3}
          options={(['vi', 'km', 'en'] as const).map((value) => ({
            value,
            label: <span lang={value}>{languageNames[value]}</span>,
          }))}
          chosen={language}
          onChoose={setLanguage}
        />
      )}
      <Field label={words.name} hint={words.nameHint}>
        {(control) => <input {...control} {...line(name, setName, 80)} />}
      </Field>
      <Field label={words.speaker} hint={words.speakerHint}>
        {(control) => <input {...control} {...line(speaker, setSpeaker, 120)} />}
      </Field>
      <Field label={words.licence} hint={words.licenceHint}>
        {(control) => <input {...control} {...line(licence, setLicence, 400)} />}
      </Field>
    </Dialog>
  );
}
