import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { Route, Switch } from 'wouter';
import { ChooseShopPage } from '../choose-counter/choose-shop-page.tsx';
import { useShopChoice } from '../choose-counter/use-shop-choice.ts';
import { TopBar } from '../parts/top-bar.tsx';
import { NamesContext, useNamesOf } from '../shop/use-names.ts';
import { ListsPage } from './lists/lists-page.tsx';
import { DossierPage } from './page/dossier-page.tsx';

/** The work lists of a shop and the page of each dossier. */
export function DossierPages() {
  const words = useStaffWords(counterWords);
  const { posts, chosen, choose } = useShopChoice();
  if (chosen === null)
    return (
      <>
        <TopBar />
        <ChooseShopPage posts={posts} onChoose={choose} />
      </>
    );
  return (
    <>
      <TopBar
        place={chosen.shopNameVi}
        aside={
          posts.length > 1 && (
            <select
              className="select-input top-bar-shop"
              aria-label={words.shop}
              value={chosen.shopId}
              onChange={(event) => {
                const post = posts.find(({ shopId }) => shopId === event.target.value);
                if (post) choose(post.shopId);
              }}
            >
              {posts.map((post) => (
                <option key={post.shopId} value={post.shopId}>
                  {post.shopNameVi}
                </option>
              ))}
            </select>
          )
        }
      />
      <InShop key={chosen.shopId} post={chosen} />
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
