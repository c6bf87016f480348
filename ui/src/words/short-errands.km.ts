import type { SameWords } from './catalogue.ts';
import type { shortErrandsVi } from './short-errands.vi.ts';

/** What somebody comes for who waits in the short queue, in Khmer. Not yet read by a native reader. */
export const shortErrandsKm: SameWords<typeof shortErrandsVi> = {
  collect: 'ទទួលលទ្ធផល',
  supplement: 'បន្ថែមឯកសារ',
  wait: (range) => `ជួរខ្លី រង់ចាំ${range}`,
};
