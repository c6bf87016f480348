import { ShopLatenessCause } from '@motcua/contracts/lateness-causes';
import given from '../../seeds/data/lateness-causes.json' with { type: 'json' };

/** The causes of lateness with which a shop begins, and which hold where it has none of its own. */
export const usualCauses: readonly ShopLatenessCause[] = given.map((cause) =>
  ShopLatenessCause.parse({ ...cause, active: true }),
);
