import { VolumeSpell } from '@motcua/contracts/shops';
import { Button } from '@motcua/ui/components/button.tsx';
import { boardLookWords } from '@motcua/ui/words/board-look.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Plus, X } from 'lucide-react';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { wallTime } from '../hours/wall-time.ts';
import { type TypedLook, type TypedSpell, wholeNumber } from './look-of.ts';

type SoundFieldsProps = { typed: TypedLook; onChange: (part: Partial<TypedLook>) => void };

const mostSpells = 6;

/** How a board speaks: its voice, how loud, and when it is louder or softer. */
export function SoundFields({ typed, onChange }: SoundFieldsProps) {
  const words = useStaffWords(boardLookWords);
  const { spells } = typed;
  const volume = wholeNumber(typed.volume);
  const set = (index: number, part: Partial<TypedSpell>) =>
    onChange({ spells: spells.map((spell, at) => (at === index ? { ...spell, ...part } : spell)) });
  const faulty = spells.some(
    ({ from, to, volume: loud }) =>
      !VolumeSpell.safeParse({ from, to, volumePercent: wholeNumber(loud) }).success,
  );
  return (
    <>
      <Choice
        legend={words.region}
        options={[
          { value: 'south', label: words.south },
          { value: 'north', label: words.north },
        ]}
        chosen={typed.region}
        onChoose={(region) => onChange({ region })}
      />
      <Field
        label={words.volume}
        hint={words.volumeHint}
        error={volume < 0 || volume > 100 ? words.volumeFault : null}
      >
        {(control) => (
          <input
            {...control}
            className="text-input tabular"
            inputMode="numeric"
            maxLength={3}
            value={typed.volume}
            onChange={({ target }) => onChange({ volume: target.value })}
          />
        )}
      </Field>
      <fieldset className="board-group">
        <legend>{words.spells}</legend>
        <p className="field-hint">{words.spellsHint}</p>
        {spells.map((spell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time has no name but its place
          <div key={index} className="board-spell">
            {(['from', 'to', 'volume'] as const).map((part) => (
              <label key={part}>
                <span>{{ from: words.spellFrom, to: words.spellTo, volume: words.spellVolume }[part]}</span>
                <input
                  className="text-input tabular"
                  inputMode="numeric"
                  maxLength={5}
                  value={spell[part]}
                  onChange={({ target }) => set(index, { [part]: target.value })}
                  onBlur={({ target }) =>
                    set(index, { [part]: part === 'volume' ? target.value.trim() : wallTime(target.value) })
                  }
                />
              </label>
            ))}
            <button
              type="button"
              className="icon-button"
              aria-label={words.removeSpell(spell.from)}
              onClick={() => onChange({ spells: spells.toSpliced(index, 1) })}
            >
              <X size={18} aria-hidden="true" />
            </button>
          </div>
        ))}
        {faulty && <p className="field-error">{words.spellFault}</p>}
        {spells.length < mostSpells && (
          <Button
            kind="quiet"
            icon={<Plus size={18} aria-hidden="true" />}
            onClick={() => onChange({ spells: [...spells, { from: '11:00', to: '13:00', volume: '40' }] })}
          >
            {words.addSpell}
          </Button>
        )}
      </fieldset>
    </>
  );
}
