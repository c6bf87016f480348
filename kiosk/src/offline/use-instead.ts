import type { HallSnapshot } from '@motcua/contracts/hall';
import type { Journey } from '../journey/journey.ts';
import type { Instead } from '../take-ticket/use-taking.ts';
import type { AloneHere } from './use-alone.ts';
import { wishFrom } from './wish-from.ts';

/** How a number is given where the house does not answer. */
export function useInstead(
  { basket }: Journey,
  hall: HallSnapshot,
  { isAlone, state, life, lastHeard }: AloneHere,
): Instead {
  return {
    // The first of an outage still asks: a silent wire is not yet a silent house.
    atOnce: isAlone && state?.mayGive === true && state.waiting > 0,
    async give({ key, wish }) {
      const own = wishFrom(wish, basket, hall);
      if (life === null || own === null) return null;
      return life.give({ question: key, wish: own, outOfReachSince: lastHeard() });
    },
  };
}
