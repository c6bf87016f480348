import { parseArgs } from 'node:util';
import { StartTrouble } from '../start-trouble.ts';

export type ImportWish = {
  what: 'dossiers' | 'events';
  file: string;
  map: string | null;
  shop: string | null;
  dryRun: boolean;
  yes: boolean;
};

const usage = {
  vi: 'Cách dùng: npm run import -- dossiers|events TỆP.csv [--map tệp.json] [--shop mã] [--dry-run] [--yes]',
  en: 'Usage: npm run import -- dossiers|events FILE.csv [--map map.json] [--shop code] [--dry-run] [--yes]',
};

/** What `npm run import` was asked, from its words. */
export function readImportWish(args: readonly string[]): ImportWish {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        shop: { type: 'string' },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    });
    const [what, file, more] = positionals;
    if ((what !== 'dossiers' && what !== 'events') || file === undefined || more !== undefined)
      throw new StartTrouble(usage);
    return {
      what,
      file,
      map: values.map ?? null,
      shop: values.shop ?? null,
      dryRun: values['dry-run'] ?? false,
      yes: values.yes ?? false,
    };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new StartTrouble(usage);
    throw error;
  }
}
