import { isAllowed } from '@motcua/rules/staff/permissions';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { dossiersWords } from '@motcua/ui/words/dossiers.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { NoticeBell } from '../dossiers/notices/notice-bell.tsx';
import { AccountMenu } from '../sign-in/account-menu.tsx';
import { useSession } from '../sign-in/use-session.ts';
import './top-bar.css';

/** What stands over every page but the desk: the house, the place, the kinds of work, the person. */
export function TopBar({ place, aside }: { place?: string; aside?: ReactNode }) {
  const words = useStaffWords(counterWords);
  const { posts } = useSession();
  const dossiers = useStaffWords(dossiersWords);
  const [inAdmin] = useRoute('/admin/*?');
  const [inDossiers] = useRoute('/dossiers/*?');
  const readsSettings = posts.some(({ role }) => isAllowed('shop.read-settings', role));
  const readsDossiers = posts.some(({ role }) => isAllowed('dossier.read', role));
  return (
    <header className="top-bar">
      <span className="front-mark" translate="no">
        Một Cửa
      </span>
      {aside || (place && <span className="top-bar-place">{place}</span>)}
      {(readsSettings || readsDossiers) && (
        <nav aria-label={words.mainNav}>
          <Link href="/" aria-current={inAdmin || inDossiers ? undefined : 'page'}>
            {words.navCounters}
          </Link>
          {readsDossiers && (
            <Link href="/dossiers" aria-current={inDossiers ? 'page' : undefined}>
              {dossiers.nav}
            </Link>
          )}
          {readsSettings && (
            <Link href="/admin" aria-current={inAdmin ? 'page' : undefined}>
              {words.navAdmin}
            </Link>
          )}
        </nav>
      )}
      <NoticeBell />
      <AccountMenu />
    </header>
  );
}
