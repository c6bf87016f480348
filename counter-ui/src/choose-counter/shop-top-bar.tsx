import { counterWords } from '@motcua/ui/words/counter.ts';
import { useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import type { ShopChoice } from './use-shop-choice.ts';

/** The bar of a page that is about one shop; who works in several goes to another one here. */
export function ShopTopBar({ posts, chosen, choose }: ShopChoice) {
  const words = useStaffWords(counterWords);
  if (chosen === null) return <TopBar />;
  return (
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
  );
}
