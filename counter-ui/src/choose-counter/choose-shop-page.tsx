import type { ShopId } from '@motcua/contracts/ids';
import type { Post } from '@motcua/contracts/staff';
import { counterWords } from '@motcua/ui/words/counter.ts';
import { roleNames } from '@motcua/ui/words/roles.ts';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';

/** Somebody with posts in several shops says in which they work today. */
export function ChooseShopPage({ posts, onChoose }: { posts: Post[]; onChoose: (shopId: ShopId) => void }) {
  const words = useStaffWords(counterWords);
  const { language } = useStaffLanguage();
  return (
    <main className="choose-counter">
      <h1>{words.chooseShopTitle}</h1>
      {posts.length === 0 && <p className="empty-note">{words.noPosts}</p>}
      <ul className="shop-list">
        {posts.map((post) => (
          <li key={post.shopId}>
            <button type="button" onClick={() => onChoose(post.shopId)}>
              <strong>{post.shopNameVi}</strong>
              <span>{roleNames[language][post.role]}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
