import type { Dossier, DossierDesks } from '@motcua/contracts/dossiers';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { useSession } from '../../sign-in/use-session.ts';
import type { ActField } from './act-forms.ts';

type ActFieldProps = {
  field: ActField;
  value: string;
  dossier: Dossier;
  desks: DossierDesks | undefined;
  onChange: (value: string) => void;
};

/** One thing an act asks, as the control that fits it. */
export function ActFieldControl({ field, value, dossier, desks, onChange }: ActFieldProps) {
  const words = useStaffWords(dossiersWords);
  const options = useOptions(field, dossier, desks);
  const label = field.optional ? `${words[field.label]} (${words.optional})` : words[field.label];
  return (
    <Field label={label} hint={field.hint && words[field.hint]}>
      {(control) => {
        const common = {
          ...control,
          required: !field.optional,
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        };
        if (options)
          return (
            <select {...common} className="select-input">
              <option value="">{field.kind === 'person' ? words.toNobody : words.choose}</option>
              {options.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          );
        if (field.kind === 'long')
          return <textarea {...common} className="text-input" rows={3} maxLength={field.most} />;
        return (
          <input
            {...common}
            className="text-input"
            type={field.kind === 'date' || field.kind === 'time' ? field.kind : 'text'}
            inputMode={field.kind === 'number' ? 'numeric' : undefined}
            maxLength={field.most}
            autoComplete="off"
          />
        );
      }}
    </Field>
  );
}

type Options = readonly (readonly [code: string, name: string])[];

function useOptions(field: ActField, dossier: Dossier, desks: DossierDesks | undefined): Options | null {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const session = useSession();
  // A clerk takes what lies free; the head gives it to anybody.
  const head = session.posts.some(({ shopId, role }) => shopId === dossier.shopId && role === 'supervisor');
  const agencies: Options = (desks?.agencies ?? []).map(
    ({ agencyId, nameVi }) => [agencyId, nameVi] as const,
  );
  switch (field.kind) {
    case 'agency':
      return agencies;
    case 'consulted':
      return agencies.filter(([code]) => dossier.consulted.some((asked) => asked === code));
    case 'person':
      return (desks?.people ?? [])
        .filter(({ staffId, agencyId }) =>
          head ? agencyId === dossier.agencyId : staffId === session.staffId,
        )
        .map(({ staffId, displayName }) => [staffId, displayName] as const);
    case 'cause':
      return (desks?.causes ?? [])
        .filter(({ active }) => active)
        .map(({ code, nameVi, nameEn }) => [code, language === 'vi' ? nameVi : nameEn] as const);
    case 'fault':
      return [
        ['objective', words.objective],
        ['subjective', words.subjective],
      ];
    case 'how':
      return [
        ['counter', words.howCounter],
        ['post', words.howPost],
        ['online', words.howOnline],
      ];
    case 'unit':
      return [
        ['working_day', words.unitWorkingDay],
        ['calendar_day', words.unitCalendarDay],
        ['working_hour', words.unitWorkingHour],
        ['half_day', words.unitHalfDay],
      ];
    default:
      return null;
  }
}
