import type { BenchShop, Wish } from '../place/lay-shops.ts';

/** Who takes the next ticket, and for what: shops in turn, wishes in turn, the same for the house and for the floor. */
export function wishAt(shops: readonly BenchShop[], turn: number): { shop: BenchShop; wish: Wish } {
  const shop = shops[turn % shops.length];
  const wish = shop?.wishes[(turn * 7) % shop.wishes.length];
  if (!shop || !wish) throw new Error('there is no shop to take a ticket in');
  return { shop, wish };
}
