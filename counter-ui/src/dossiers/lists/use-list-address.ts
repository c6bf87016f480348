import type { Channel, DossierList } from '@motcua/contracts/dossiers';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

/** In the order of the tabs. */
export const dossierLists = [
  'mine',
  'unit',
  'to-receive',
  'due-today',
  'soon-late',
  'late',
  'waiting-citizen',
  'to-return',
  'asked',
  'all',
] as const satisfies readonly DossierList[];

export const channels = ['counter', 'post', 'proxy', 'online'] as const satisfies readonly Channel[];

export type ListAddress = { list: DossierList; q: string; sector: string; channel: Channel | '' };

/**
 * What the page shows, kept in its address so that it can be sent, kept and gone back to; but what was typed to search for
 * is kept beside the address: browsers remember addresses, and a name or a number is somebody's own.
 */
export function useListAddress(): { address: ListAddress; go: (change: Partial<ListAddress>) => void } {
  const search = useSearch();
  const kept = useHistoryState<{ q?: string } | null>();
  const [, navigate] = useLocation();
  const address = useMemo((): ListAddress => {
    const given = new URLSearchParams(search);
    return {
      list: dossierLists.find((one) => one === given.get('list')) ?? 'unit',
      q: kept?.q ?? '',
      sector: given.get('sector') ?? '',
      channel: channels.find((one) => one === given.get('channel')) ?? '',
    };
  }, [search, kept]);
  const go = (change: Partial<ListAddress>) => {
    const next = { ...address, ...change };
    const said = new URLSearchParams({ list: next.list });
    if (next.sector !== '') said.set('sector', next.sector);
    if (next.channel !== '') said.set('channel', next.channel);
    navigate(`/dossiers?${said}`, { replace: true, state: { q: next.q } });
  };
  return { address, go };
}
