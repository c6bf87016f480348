import { Language } from '@motcua/contracts/languages';
import { boardLookWords } from '@motcua/ui/words/board-look.ts';
import { languageNames, languages } from '@motcua/ui/words/languages.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { type TypedLook, wholeNumber } from './look-of.ts';

type PictureFieldsProps = { typed: TypedLook; onChange: (part: Partial<TypedLook>) => void };

const turns = [0, 90, 180, 270] as const;

/** How a board's picture hangs: languages of its sentences, size, turn, and whether it rests at night. */
export function PictureFields({ typed, onChange }: PictureFieldsProps) {
  const words = useStaffWords(boardLookWords);
  const zoom = wholeNumber(typed.zoom);
  const places = [words.first, words.second, words.third];
  return (
    <>
      <fieldset className="board-group">
        <legend>{words.languages}</legend>
        <div className="board-row">
          {places.map((label, place) => (
            <Field key={label} label={label}>
              {(control) => (
                <select
                  {...control}
                  className="select-input"
                  value={typed.languages[place] ?? ''}
                  onChange={({ target }) =>
                    onChange({
                      languages: typed.languages.with(place, Language.safeParse(target.value).data ?? null),
                    })
                  }
                >
                  {place > 0 && <option value="">{words.noLanguage}</option>}
                  {languages.map((code) => (
                    <option key={code} value={code} lang={code}>
                      {languageNames[code]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </div>
        <p className="field-hint">{words.languagesHint}</p>
      </fieldset>
      <div className="form-row">
        <Field
          label={words.zoom}
          hint={words.zoomHint}
          error={zoom < 50 || zoom > 200 ? words.zoomFault : null}
        >
          {(control) => (
            <input
              {...control}
              className="text-input tabular"
              inputMode="numeric"
              maxLength={3}
              value={typed.zoom}
              onChange={({ target }) => onChange({ zoom: target.value })}
            />
          )}
        </Field>
        <Field label={words.turned} hint={words.turnedHint}>
          {(control) => (
            <select
              {...control}
              className="select-input"
              value={typed.turned}
              onChange={({ target }) =>
                onChange({ turned: turns.find((turn) => String(turn) === target.value) ?? 0 })
              }
            >
              {turns.map((turn) => (
                <option key={turn} value={turn}>
                  {words[`turn${turn}`]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Choice
        legend={words.rest}
        options={[
          { value: 'yes', label: words.rests, detail: words.restsDetail },
          { value: 'no', label: words.stays, detail: words.staysDetail },
        ]}
        chosen={typed.restsWhenClosed ? 'yes' : 'no'}
        onChoose={(rests) => onChange({ restsWhenClosed: rests === 'yes' })}
      />
    </>
  );
}
