import type { ShopId } from '@motcua/contracts/ids';
import type { Post } from '@motcua/contracts/staff';
import { useState } from 'react';
import { useSession } from '../sign-in/use-session.ts';

const shelf = 'motcua.counter.shop';

export type ShopChoice = { posts: Post[]; chosen: Post | null; choose: (shopId: ShopId) => void };

/** The shop this person works in today: their only one, or the one chosen last at this machine. */
export function useShopChoice(): ShopChoice {
  const { posts } = useSession();
  const [chosenId, setChosenId] = useState(() => localStorage.getItem(shelf));
  const chosen = posts.length === 1 ? posts[0] : posts.find(({ shopId }) => shopId === chosenId);
  const choose = (shopId: ShopId) => {
    localStorage.setItem(shelf, shopId);
    setChosenId(shopId);
  };
  return { posts, chosen: chosen ?? null, choose };
}
