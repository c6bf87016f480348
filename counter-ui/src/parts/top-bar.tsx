import { isAllowed } from '@motcua/rules/staff/permissions';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { AccountMenu } from '../sign-in/account-menu.tsx';
import { useSession } from '../sign-in/use-session.ts';
import './top-bar.css';

/** What stands over every page but the desk: the house, the place, the two kinds of work, the person. */
export function TopBar({ place, aside }: { place?: string; aside?: ReactNode }) {
  const words = useStaffWords(counterWords);
  const { posts } = useSession();
  const [inAdmin] = useRoute('/admin/*?');
  const readsSettings = posts.some(({ role }) => isAllowed('shop.read-settings', role));
  return (
    <header className="top-bar">
      <span className="front-mark" translate="no">
        Một Cửa
      </span>
      {aside || (place && <span className="top-bar-place">{place}</span>)}
      {readsSettings && (
        <nav aria-label={words.mainNav}>
          <Link href="/" aria-current={inAdmin ? undefined : 'page'}>
            {words.navCounters}
          </Link>
          <Link href="/admin" aria-current={inAdmin ? 'page' : undefined}>
            {words.navAdmin}
          </Link>
        </nav>
      )}
      <AccountMenu />
    </header>
  );
}
