import type { AgencyId } from '@motcua/contracts/ids';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { useShopSettings } from '../use-shop-settings.ts';

type AgencyFieldProps = { value: AgencyId | null; onChange: (value: AgencyId | null) => void };

/** The agency that sent the person here. */
export function AgencyField({ value, onChange }: AgencyFieldProps) {
  const words = useStaffWords(adminWords);
  const { settings } = useShopSettings();
  return (
    <Field label={words.agency}>
      {(control) => (
        <select
          {...control}
          className="select-input"
          value={value ?? ''}
          onChange={(event) =>
            onChange(
              settings.agencies.find(({ agencyId }) => agencyId === event.target.value)?.agencyId ?? null,
            )
          }
        >
          <option value="">{words.noAgency}</option>
          {settings.agencies.map(({ agencyId, nameVi }) => (
            <option key={agencyId} value={agencyId} lang="vi">
              {nameVi}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
