import { expect, test } from 'vitest';
import { refuseInProduction } from './refuse-in-production.ts';

test.each([
  ['a house with an administrator opens', { administrators: 1, demoPresent: false }, null],
  [
    'a house without an administrator is set up first',
    { administrators: 0, demoPresent: false },
    'npm run setup',
  ],
  ['demonstration accounts are refused', { administrators: 0, demoPresent: true }, 'demonstration accounts'],
  ['also beside a real administrator', { administrators: 3, demoPresent: true }, 'demonstration accounts'],
])('in production %s', (_what, first, words) => {
  const opening = () => refuseInProduction(first);

  if (words === null) expect(opening).not.toThrow();
  else expect(opening).toThrow(words);
});
