import type { SameWords } from './catalogue.ts';
import type { shortErrandsVi } from './short-errands.vi.ts';

/** What somebody comes for who waits in the short queue, in English. */
export const shortErrandsEn: SameWords<typeof shortErrandsVi> = {
  collect: 'Collect a result',
  supplement: 'Bring more papers',
  wait: (range) => `Short queue, wait ${range}`,
};
