import { ask } from '@motcua/ui/connection/api-client.ts';
import { receiptWords } from '@motcua/ui/words/receipt.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Field } from '../../parts/field.tsx';
import type { ChosenProcedure } from './receipt-draft.ts';

const restMs = 200;
const mostShown = 8;

type ProcedureSearchProps = { error: string | undefined; onChoose: (chosen: ChosenProcedure) => void };

/** Finds a procedure by its name, with or without accents, or its code. Arrow keys move, Enter chooses. */
export function ProcedureSearch({ error, onChoose }: ProcedureSearchProps) {
  const words = useStaffWords(receiptWords);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    const resting = setTimeout(() => setAsked(typed.trim()), restMs);
    return () => clearTimeout(resting);
  }, [typed]);
  const { data } = useQuery({
    queryKey: ['find-procedures', asked],
    queryFn: ({ signal }) => ask('GET /procedures', { query: { q: asked, limit: mostShown }, signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const shown = asked === '' || typed.trim() === '' ? [] : (data?.procedures ?? []);
  const active = Math.min(at, Math.max(0, shown.length - 1));

  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever line is active is brought into sight
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active, shown.length]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = shown[active];
    if (step !== undefined && shown.length > 0) setAt((active + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && !event.ctrlKey && chosen) onChoose(chosen);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <div className="receipt-search">
      <Field label={words.searchProcedure} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            className="text-input"
            role="combobox"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown.length > 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            data-receipt-field="procedure"
            value={typed}
            onKeyDown={press}
            onChange={({ target }) => {
              setTyped(target.value);
              setAt(0);
            }}
          />
        )}
      </Field>
      <p className="only-heard" role="status">
        {asked !== '' && (shown.length > 0 ? words.searchFound(shown.length) : words.searchNone)}
      </p>
      {asked !== '' && typed.trim() !== '' && data && shown.length === 0 && (
        <p className="receipt-none">{words.searchNone}</p>
      )}
      <div id={listId} role="listbox" aria-label={words.searchResults} className="receipt-found">
        {shown.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active line
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
          <div
            key={one.procedureId}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="receipt-offer"
            onClick={() => onChoose(one)}
          >
            <span>{one.nameVi}</span>
            {one.code && <span className="code tabular">{one.code}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
