import { Button } from '@motcua/ui/components/button.tsx';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { channelNames } from '@motcua/ui/words/dossiers-states.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Search } from 'lucide-react';
import { type RefObject, useEffect, useId, useState } from 'react';
import { channels, type ListAddress } from './use-list-address.ts';

/** A person who types is not interrupted: the search goes out when they pause. */
const pauseMs = 300;

type ListFiltersProps = {
  address: ListAddress;
  sectors: readonly { code: string; name: string }[];
  search: RefObject<HTMLInputElement | null>;
  onGo: (change: Partial<ListAddress>) => void;
};

/** The search and the two filters over the lists. */
export function ListFilters({ address, sectors, search, onGo }: ListFiltersProps) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const [typed, setTyped] = useState(address.q);
  const hintId = useId();
  useEffect(() => setTyped(address.q), [address.q]);
  // What is looked for may stand in any list, so a search begins in all of them.
  const look = (q: string) => onGo(q === '' || address.q !== '' ? { q } : { q, list: 'all' });
  useEffect(() => {
    if (typed.trim() === address.q) return;
    const timer = setTimeout(() => look(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  });
  const filtered = address.q !== '' || address.sector !== '' || address.channel !== '';
  return (
    <search className="dossier-filters">
      <label className="dossier-search">
        <Search size={18} aria-hidden="true" />
        <span className="only-heard">{words.search}</span>
        <input
          ref={search}
          className="text-input"
          type="search"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.searchHint}
          aria-describedby={hintId}
          aria-keyshortcuts="/"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') look(typed.trim());
          }}
        />
        <span id={hintId} className="only-heard">
          {words.searchHint}
        </span>
      </label>
      <select
        className="select-input"
        aria-label={words.sector}
        value={address.sector}
        onChange={(event) => onGo({ sector: event.target.value })}
      >
        <option value="">{words.everySector}</option>
        {sectors.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="select-input"
        aria-label={words.channel}
        value={address.channel}
        onChange={(event) => onGo({ channel: channels.find((one) => one === event.target.value) ?? '' })}
      >
        <option value="">{words.everyChannel}</option>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {channelNames[language][channel]}
          </option>
        ))}
      </select>
      {filtered && (
        <Button kind="quiet" onClick={() => onGo({ q: '', sector: '', channel: '' })}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}
