import type { Shop } from '@motcua/contracts/shops';
import { paperSettingsWords } from '@motcua/ui/words/paper-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { PaperHead } from './paper-head.tsx';

type Head = Pick<Shop, 'bodyVi' | 'placeVi'>;

type PaperHeadFieldsProps = {
  value: Head & Pick<Shop, 'nameVi'>;
  issue: (field: string) => string | null;
  onChange: (value: Partial<Head>) => void;
};

/** What stands at the head of every paper of the shop, and how it will look. */
export function PaperHeadFields({ value, issue, onChange }: PaperHeadFieldsProps) {
  const words = useStaffWords(paperSettingsWords);
  const hints = { bodyVi: words.bodyHint, placeVi: words.placeHint };
  return (
    <section className="form-group">
      <h2>{words.title}</h2>
      <p className="field-hint">{words.lead}</p>
      {(['bodyVi', 'placeVi'] as const).map((field) => (
        <Field key={field} label={words[field]} hint={hints[field]} error={issue(field)}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              lang="vi"
              maxLength={field === 'bodyVi' ? 200 : 60}
              value={value[field]}
              onChange={({ target }) => onChange({ [field]: target.value })}
            />
          )}
        </Field>
      ))}
      <PaperHead {...value} label={words.preview} />
    </section>
  );
}
