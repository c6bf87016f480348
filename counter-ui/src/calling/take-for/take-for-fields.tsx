import type { ShopDirectory } from '@motcua/contracts/shops';
import { languageNames, languages } from '@motcua/ui/words/languages.ts';
import { shortDeskWords } from '@motcua/ui/words/short-desk.ts';
import { shortErrandsWords } from '@motcua/ui/words/short-errands.ts';
import { takeForWords } from '@motcua/ui/words/take-for.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import type { Wish } from './wish.ts';

type TakeForFieldsProps = { directory: ShopDirectory; wish: Wish; onChange: (wish: Wish) => void };

/** Sectors, priority class, language, and where the slip comes out. */
export function TakeForFields({ directory, wish, onChange }: TakeForFieldsProps) {
  const words = useStaffWords(takeForWords);
  const shortSays = useStaffWords(shortDeskWords);
  const errands = useStaffWords(shortErrandsWords);
  const { language } = useStaffLanguage();
  const name = (of: { nameVi: string; nameEn: string }) => (language === 'vi' ? of.nameVi : of.nameEn);
  const kiosks = directory.printingKiosks;
  return (
    <>
      <Choice
        legend={shortSays.cameFor}
        columns={3}
        options={[
          { value: 'submit', label: shortSays.submit },
          { value: 'collect', label: errands.collect },
          { value: 'supplement', label: errands.supplement },
        ]}
        chosen={wish.purpose}
        onChoose={(purpose) => onChange({ ...wish, purpose })}
      />
      <fieldset className="choice">
        <legend>{words.sectors}</legend>
        <div className="choice-options choice-columns-2">
          {directory.sectors.map(({ sector, ...names }) => (
            <label key={sector} className="choice-option">
              <input
                type="checkbox"
                checked={wish.sectors.includes(sector)}
                onChange={({ target }) => {
                  const others = wish.sectors.filter((one) => one !== sector);
                  onChange({ ...wish, sectors: target.checked ? [...others, sector] : others });
                }}
              />
              <span>{name(names)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={words.priority}>
        {(control) => (
          <select
            {...control}
            className="text-input"
            value={wish.priorityClass ?? ''}
            onChange={({ target }) => onChange({ ...wish, priorityClass: target.value || null })}
          >
            <option value="">{words.noPriority}</option>
            {directory.priorityClasses.map(({ code, ...names }) => (
              <option key={code} value={code}>
                {name(names)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choice
        legend={words.language}
        columns={3}
        options={languages.map((value) => ({
          value,
          label: <span lang={value}>{languageNames[value]}</span>,
        }))}
        chosen={wish.language}
        onChoose={(spoken) => onChange({ ...wish, language: spoken })}
      />
      {kiosks.length > 0 && (
        <Field label={words.printAt}>
          {(control) => (
            <select
              {...control}
              className="text-input"
              value={wish.printAt ?? ''}
              onChange={({ target }) =>
                onChange({
                  ...wish,
                  printAt: kiosks.find(({ deviceId }) => deviceId === target.value)?.deviceId ?? null,
                })
              }
            >
              <option value="">{words.notPrinted}</option>
              {kiosks.map(({ deviceId, name: kiosk }) => (
                <option key={deviceId} value={deviceId}>
                  {words.printsAt(kiosk)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
