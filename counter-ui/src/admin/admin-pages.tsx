import { isAllowed } from '@motcua/rules/staff/permissions';
import { adminWords } from '@motcua/ui/words/admin.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { useQuery } from '@tanstack/react-query';
import { Redirect, Route, Switch } from 'wouter';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useProblemWords } from '../parts/use-problem-words.ts';
import { shopsQuestion } from '../shop/shops-question.ts';
import { AddShopPage } from './add-shop/add-shop-page.tsx';
import { OneShop } from './one-shop.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import './admin.css';

/** The pages that set a shop up: `/admin/<code of the shop>/<page>`. */
export function AdminPages() {
  const words = useStaffWords(adminWords);
  const inWords = useProblemWords();
  const { data: all, error } = useQuery(shopsQuestion);
  const shops = all?.filter(({ role }) => isAllowed('shop.read-settings', role));
  if (!shops)
    return (
      <>
        <TopBar />
        <div className="admin-content">
          {error ? <ProblemNote>{inWords(error)}</ProblemNote> : <PageSkeleton />}
        </div>
      </>
    );
  const first = shops[0];
  if (!first) return <Redirect to="/" replace />;
  return (
    <Switch>
      <Route path="/admin/new">
        <TopBar place={words.addShopTitle} />
        <AddShopPage />
      </Route>
      <Route path="/admin/:code/:page?">
        {({ code, page }) => {
          const shop = shops.find((one) => one.code === code);
          if (!shop) return <Redirect to={`/admin/${first.code}`} replace />;
          return <OneShop key={shop.shopId} shops={shops} shop={shop} page={page ?? 'shop'} />;
        }}
      </Route>
      <Route>
        <Redirect to={`/admin/${first.code}`} replace />
      </Route>
    </Switch>
  );
}
