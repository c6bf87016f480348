import type { PauseReason } from '@motcua/contracts/queue';

/** Every reason a counter may rest for, the commonest first. Written out so that no schema reaches the browser. */
const order: Record<PauseReason, number> = {
  'short-break': 1,
  meal: 2,
  meeting: 3,
  errand: 4,
  equipment: 5,
  other: 6,
};

export const pauseReasonCodes = (Object.keys(order) as PauseReason[]).toSorted((a, b) => order[a] - order[b]);
