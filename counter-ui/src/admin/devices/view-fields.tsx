import { boardLookWords } from '@motcua/ui/words/board-look.ts';
import { nameIn } from '@motcua/ui/words/name-in.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useShopSettings } from '../use-shop-settings.ts';
import type { TypedLook } from './look-of.ts';

type ViewFieldsProps = { typed: TypedLook; onChange: (part: Partial<TypedLook>) => void };

/** What a board is there for: the hall or one counter, all sectors or some. */
export function ViewFields({ typed, onChange }: ViewFieldsProps) {
  const words = useStaffWords(boardLookWords);
  const { language } = useStaffLanguage();
  const { settings } = useShopSettings();
  const offered = settings.sectors.filter((sector) => sector.offered);
  const chosen = typed.sectors ?? [];
  const toggle = (code: (typeof offered)[number]['sector']) =>
    onChange({
      sectors: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
    });
  return (
    <>
      <Choice
        legend={words.view}
        options={[
          { value: 'hall', label: words.viewHall, detail: words.viewHallDetail },
          { value: 'counter', label: words.viewCounter, detail: words.viewCounterDetail },
        ]}
        chosen={typed.view}
        onChoose={(view) => onChange({ view })}
      />
      {typed.view === 'counter' ? (
        <Field label={words.counter} error={typed.counter === null ? words.counterMissing : null}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={typed.counter ?? ''}
              onChange={({ target }) =>
                onChange({ counter: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">–</option>
              {settings.counters.map(({ counterId, number, nameVi }) => (
                <option key={counterId} value={number}>
                  {words.counterNamed(number, nameVi)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <Choice
          legend={words.sectors}
          options={[
            { value: 'all', label: words.sectorsAll, detail: words.sectorsAllDetail },
            { value: 'some', label: words.sectorsSome, detail: words.sectorsSomeDetail },
          ]}
          chosen={typed.sectors === null ? 'all' : 'some'}
          onChoose={(which) => onChange({ sectors: which === 'all' ? null : [] })}
        />
      )}
      {typed.view === 'hall' && typed.sectors !== null && (
        <fieldset className="board-sectors">
          <legend className="only-heard">{words.sectorsSome}</legend>
          {offered.map((sector) => (
            <label key={sector.sector}>
              <input
                type="checkbox"
                checked={chosen.includes(sector.sector)}
                onChange={() => toggle(sector.sector)}
              />
              {nameIn(sector, language)}
            </label>
          ))}
          {chosen.length === 0 && <p className="field-error">{words.sectorsMissing}</p>}
        </fieldset>
      )}
    </>
  );
}
