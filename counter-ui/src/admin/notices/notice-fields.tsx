import { LocalDate } from '@motcua/contracts/dates';
import { ShopNotice } from '@motcua/contracts/shops';
import { noticesWords } from '@motcua/ui/words/notices.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useId } from 'react';
import { Field } from '../../parts/field.tsx';
import { noticeFaults } from './notice-faults.ts';
import { NoticePreview } from './notice-preview.tsx';

type NoticeFieldsProps = { notice: ShopNotice; onChange: (part: Partial<ShopNotice>) => void };

const kinds = ShopNotice.shape.kind.options;
const longest = 160;

/** One sentence opened: its words in each language, its kind, its days, and how the board will show it. */
export function NoticeFields({ notice, onChange }: NoticeFieldsProps) {
  const words = useStaffWords(noticesWords);
  const activeId = useId();
  const faults = noticeFaults(notice);
  const empty = (text: string) => (text.trim() === '' ? null : text);
  return (
    <div className="notice-fields">
      <NoticePreview notice={notice} />
      <Field
        label={words.textVi}
        hint={words.letters(notice.textVi.length)}
        error={faults.includes('text') ? words.textVietnameseMissing : null}
      >
        {(control) => (
          <textarea
            {...control}
            className="text-input"
            rows={2}
            maxLength={longest}
            value={notice.textVi}
            onChange={({ target }) => onChange({ textVi: target.value.replace(/\s+/g, ' ') })}
          />
        )}
      </Field>
      <div className="form-row">
        <Field label={words.textKm} hint={words.letters(notice.textKm?.length ?? 0)}>
          {(control) => (
            <textarea
              {...control}
              className="text-input"
              lang="km"
              rows={2}
              maxLength={longest}
              value={notice.textKm ?? ''}
              onChange={({ target }) => onChange({ textKm: empty(target.value.replace(/\s+/g, ' ')) })}
            />
          )}
        </Field>
        <Field label={words.textEn} hint={words.letters(notice.textEn?.length ?? 0)}>
          {(control) => (
            <textarea
              {...control}
              className="text-input"
              lang="en"
              rows={2}
              maxLength={longest}
              value={notice.textEn ?? ''}
              onChange={({ target }) => onChange({ textEn: empty(target.value.replace(/\s+/g, ' ')) })}
            />
          )}
        </Field>
      </div>
      <div className="notice-when">
        <Field label={words.kind}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={notice.kind}
              onChange={({ target }) =>
                onChange({ kind: kinds.find((kind) => kind === target.value) ?? notice.kind })
              }
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(['fromDay', 'toDay'] as const).map((edge) => (
          <Field
            key={edge}
            label={words[edge]}
            hint={edge === 'fromDay' ? words.daysHint : null}
            error={edge === 'toDay' && faults.includes('days') ? words.daysBackwards : null}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                className="text-input tabular"
                value={notice[edge] ?? ''}
                onChange={({ target }) =>
                  onChange({ [edge]: LocalDate.safeParse(target.value).data ?? null })
                }
              />
            )}
          </Field>
        ))}
        <label className="notice-active" htmlFor={activeId}>
          <input
            id={activeId}
            type="checkbox"
            checked={notice.active}
            onChange={({ target }) => onChange({ active: target.checked })}
          />
          {words.active}
        </label>
      </div>
    </div>
  );
}
