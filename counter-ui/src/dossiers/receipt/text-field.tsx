import type { HTMLAttributes } from 'react';
import { Field } from '../../parts/field.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';
import type { ReceiptField } from './receipt-faults.ts';
import type { PartProps } from './receipt-form.tsx';

/** The fields of a draft that are plain text and have a place for a fault. */
type TextIn = Extract<
  { [Key in keyof ReceiptDraft]: ReceiptDraft[Key] extends string ? Key : never }[keyof ReceiptDraft],
  ReceiptField
>;

type TextFieldProps = PartProps & {
  field: TextIn;
  label: string;
  hint?: string | undefined;
  placeholder?: string;
  disabled?: boolean;
  tabular?: boolean;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Sentences that are often meant, offered while typing. */
  offers?: readonly string[];
};

/** One line of text of the draft, with what is wrong with it beneath. */
export function TextField(props: TextFieldProps) {
  const { draft, change, faults, field, label, hint, offers } = props;
  return (
    <Field label={label} hint={hint} error={faults[field]}>
      {(control) => (
        <>
          <input
            {...control}
            className={`text-input${props.tabular ? ' tabular' : ''}`}
            autoComplete="off"
            spellCheck={false}
            placeholder={props.placeholder}
            inputMode={props.inputMode}
            disabled={props.disabled}
            list={offers ? `${control.id}-offers` : undefined}
            value={draft[field]}
            data-receipt-field={field}
            onChange={({ target }) => change((now) => ({ ...now, [field]: target.value }))}
          />
          {offers && (
            <datalist id={`${control.id}-offers`}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
