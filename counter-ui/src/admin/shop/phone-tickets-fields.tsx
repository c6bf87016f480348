import type { PhoneTickets } from '@motcua/contracts/shops';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { phoneSettingsWords } from '@motcua/ui/words/phone-settings.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Field } from '../../parts/field.tsx';
import { phoneTicketLimits, type ShopFaults } from './shop-faults.ts';

type PhoneTicketsFieldsProps = {
  value: PhoneTickets;
  faults: ShopFaults;
  issue: (field: string) => string | null;
  onChange: (value: PhoneTickets) => void;
};

/** Which numbers the shop gives to phones. */
export function PhoneTicketsFields({ value, faults, issue, onChange }: PhoneTicketsFieldsProps) {
  const words = useStaffWords(phoneSettingsWords);
  const { between } = useStaffWords(adminWords);
  const limits = { slotMinutes: words.slotMinutes, perSlot: words.perSlot };
  const hints = { inHall: words.inHallHint, later: words.laterHint };
  return (
    <section className="form-group">
      <h2>{words.title}</h2>
      {(['inHall', 'later'] as const).map((kind) => (
        <label key={kind} className="choice-option">
          <input
            type="checkbox"
            checked={value[kind]}
            onChange={({ target }) => onChange({ ...value, [kind]: target.checked })}
          />
          <span>
            {words[kind]}
            <small>{hints[kind]}</small>
          </span>
        </label>
      ))}
      {value.later && (
        <div className="form-row">
          {(['slotMinutes', 'perSlot'] as const).map((field) => {
            const { least, most } = phoneTicketLimits[field];
            return (
              <Field
                key={field}
                label={limits[field]}
                error={faults[field] ? between(least, most) : issue(`phoneTickets.${field}`)}
              >
                {(control) => (
                  <input
                    {...control}
                    className="text-input tabular"
                    type="number"
                    min={least}
                    max={most}
                    value={Number.isNaN(value[field]) ? '' : value[field]}
                    onChange={({ target }) => onChange({ ...value, [field]: target.valueAsNumber })}
                  />
                )}
              </Field>
            );
          })}
        </div>
      )}
    </section>
  );
}
