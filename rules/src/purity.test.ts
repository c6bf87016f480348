import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const here = import.meta.dirname;
const rules = globSync('**/*.ts', { cwd: here }).filter((path) => !path.endsWith('.test.ts'));

// A plain import of a word would carry zod into every screen that asks a rule, and `import { type X }` still loads the
// file it names; only `import type` vanishes.
it('a rule takes nothing from outside its room but types of the contracts', () => {
  const foreign = rules.flatMap((path) =>
    [...readFileSync(join(here, path), 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';/gms)]
      .filter(
        ([line, from]) =>
          !from?.startsWith('.') && !/^import type \{[^}]*\} from '@motcua\/contracts\//s.test(line),
      )
      .map(([line]) => `${path}: ${line}`),
  );

  expect(rules.length).toBeGreaterThan(20);
  expect(foreign).toEqual([]);
});
