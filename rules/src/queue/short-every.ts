import type { QueuePolicy } from '@motcua/contracts/shops';

/** In turns, one and one: somebody who only collects a paper waits for one other person at the most. */
const usual = 1;

/** After so many calls from the long queue the short one is next; what a shop has not set is the house's own. */
export const shortEveryOf = ({ shortEvery = usual }: QueuePolicy): number => shortEvery;
