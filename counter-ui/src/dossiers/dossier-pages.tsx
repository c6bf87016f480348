import { Route, Switch } from 'wouter';
import { ChooseShopPage } from '../choose-counter/choose-shop-page.tsx';
import { ShopTopBar } from '../choose-counter/shop-top-bar.tsx';
import { useShopChoice } from '../choose-counter/use-shop-choice.ts';
import { NamesContext, useNamesOf } from '../shop/use-names.ts';
import { ListsPage } from './lists/lists-page.tsx';
import { DossierPage } from './page/dossier-page.tsx';

/** The work lists of a shop and the page of each dossier. */
export function DossierPages() {
  const choice = useShopChoice();
  const { posts, chosen, choose } = choice;
  return (
    <>
      <ShopTopBar {...choice} />
      {chosen === null ? (
        <ChooseShopPage posts={posts} onChoose={choose} />
      ) : (
        <InShop key={chosen.shopId} post={chosen} />
      )}
    </>
  );
}

function InShop({ post }: { post: NonNullable<ReturnType<typeof useShopChoice>['chosen']> }) {
  const names = useNamesOf(post.shopId);
  return (
    <NamesContext value={names}>
      <Switch>
        <Route path="/dossiers/:dossierId">
          {({ dossierId }) => <DossierPage key={dossierId} dossierId={dossierId} />}
        </Route>
        <Route>
          <ListsPage post={post} />
        </Route>
      </Switch>
    </NamesContext>
  );
}
