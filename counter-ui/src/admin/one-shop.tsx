import type { Shop } from '@motcua/contracts/shops';
import type { Role } from '@motcua/contracts/staff';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Cog } from 'lucide-react';
import { Link, Redirect, useLocation } from 'wouter';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { NamesContext, useNamesOf } from '../shop/use-names.ts';
import { adminSections } from './admin-sections.ts';
import { PageSkeleton } from './page-skeleton.tsx';
import { settingsQuestion } from './settings-question.ts';
import { SettingsContext } from './use-shop-settings.ts';

type ShopHere = Shop & { role: Role };

/** The menu of one shop's settings and the page that is open. */
export function OneShop({ shops, shop, page }: { shops: ShopHere[]; shop: ShopHere; page: string }) {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const names = useNamesOf(shop.shopId);
  const [, navigate] = useLocation();
  const { data: settings, error } = useQuery(settingsQuestion(shop.shopId));
  const sections = adminSections.filter(({ needs }) => isAllowed(needs, shop.role));
  const open = sections.find(({ path }) => path === page);
  if (!open) return <Redirect to={`/admin/${shop.code}`} replace />;
  const Page = open.page;
  return (
    <NamesContext value={names}>
      <TopBar
        place={shop.nameVi}
        aside={
          shops.length > 1 && (
            <select
              className="select-input top-bar-shop"
              aria-label={words.shop}
              value={shop.code}
              onChange={(event) => navigate(`/admin/${event.target.value}/${page}`)}
            >
              {shops.map(({ code, nameVi }) => (
                <option key={code} value={code}>
                  {nameVi}
                </option>
              ))}
            </select>
          )
        }
      />
      <div className="admin">
        <nav className="admin-nav" aria-label={words.adminNav}>
          <ul>
            {sections.map(({ path, name, icon: Icon }) => (
              <li key={path}>
                <Link href={`/admin/${shop.code}/${path}`} aria-current={path === page ? 'page' : undefined}>
                  <Icon size={20} aria-hidden="true" />
                  {name(words)}
                </Link>
              </li>
            ))}
            {isAllowed('jobs.manage', shop.role) && (
              <li>
                <a href="/admin/jobs" target="_blank" rel="noreferrer">
                  <Cog size={20} aria-hidden="true" />
                  {words.navJobs}
                </a>
              </li>
            )}
          </ul>
          {isAllowed('shop.add', shop.role) && (
            <Link className="admin-nav-add" href="/admin/new">
              {words.addShop}
            </Link>
          )}
        </nav>
        <main className="admin-content">
          {error && <ProblemNote>{inWords(error)}</ProblemNote>}
          {!settings && !error && <PageSkeleton />}
          {settings && (
            <SettingsContext value={{ settings, role: shop.role }}>
              <Page key={page} />
            </SettingsContext>
          )}
        </main>
      </div>
    </NamesContext>
  );
}
