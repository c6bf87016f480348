import type { DossierList } from '@motcua/contracts/dossiers';
import type { Post } from '@motcua/contracts/staff';
import { Button } from '@motcua/ui/components/button.tsx';
import { useToday } from '@motcua/ui/components/use-today.ts';
import { beginningLine, dayInWords } from '@motcua/ui/words/dates.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useRef } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { directoryQuestion } from '../../shop/directory-question.ts';
import { dossiersQuestion } from './dossiers-question.ts';
import { DossiersTable } from './dossiers-table.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { RegisterButton } from './register-button.tsx';
import { dossierLists, useListAddress } from './use-list-address.ts';
import { useRowKeys } from './use-row-keys.ts';
import './lists.css';

/** The work lists of a desk: what is whose, what is due, what waits for whom. */
export function ListsPage({ post }: { post: Post }) {
  const words = useStaffWords(dossiersWords);
  const { language } = useStaffLanguage();
  const inWords = useProblemWords();
  const { address, go } = useListAddress();
  const { data: directory } = useQuery(directoryQuestion(post.shopId));
  const asked = useInfiniteQuery(dossiersQuestion(post.shopId, address));
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table, search);
  const [first] = asked.data?.pages ?? [];
  const today = useToday(0, first?.timeZone ?? 'UTC');
  const dossiers = asked.data?.pages.flatMap((page) => page.dossiers) ?? [];
  const filtered = address.q !== '' || address.sector !== '' || address.channel !== '';
  const sectors = (directory?.sectors ?? []).map(({ sector, nameVi, nameEn }) => ({
    code: sector,
    name: language === 'vi' ? nameVi : nameEn,
  }));
  return (
    <main className="dossier-lists">
      <div className="dossier-lists-head">
        <h1>{words.title}</h1>
        <ListFilters address={address} sectors={sectors} search={search} onGo={go} />
        <Button kind="quiet" icon={<Printer size={18} aria-hidden="true" />} onClick={() => print()}>
          {words.print}
        </Button>
        {first && (
          <RegisterButton shopId={post.shopId} sectors={sectors} sector={address.sector} today={today} />
        )}
      </div>
      {first && (
        <p className="dossier-printed">{words.printedOn(words[address.list], dayInWords(today, language))}</p>
      )}
      <Tabs
        label={words.lists}
        shown={address.list}
        onShow={(list) => go({ list })}
        tabs={dossierLists.map((list) => ({
          value: list,
          label: words[list],
          count: list === 'all' ? null : (first?.counts[list] ?? null),
        }))}
      >
        {asked.error && (
          <div className="dossier-failed">
            <ProblemNote>{inWords(asked.error)}</ProblemNote>
            <Button onClick={() => void asked.refetch()}>{words.again}</Button>
          </div>
        )}
        {asked.isPending && <ListSkeleton />}
        {first && dossiers.length === 0 && (
          <p className="dossier-empty">{filtered ? words.emptySearch : words[emptyWords[address.list]]}</p>
        )}
        {first && dossiers.length > 0 && (
          <DossiersTable
            caption={beginningLine(words[address.list])}
            dossiers={dossiers}
            timeZone={first.timeZone}
            dueTitle={address.list === 'asked' ? words.dueAnswer : undefined}
            table={table}
          />
        )}
        {asked.hasNextPage && (
          <Button disabled={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {words.more}
          </Button>
        )}
      </Tabs>
      <p className="dossier-keys">{words.keys}</p>
    </main>
  );
}

const emptyWords = {
  mine: 'emptyMine',
  unit: 'emptyUnit',
  'to-receive': 'emptyReceive',
  'due-today': 'emptyDue',
  'soon-late': 'emptySoon',
  late: 'emptyLate',
  'waiting-citizen': 'emptyWaiting',
  'to-return': 'emptyReturn',
  asked: 'emptyAsked',
  all: 'emptyAll',
} as const satisfies Record<DossierList, string>;
