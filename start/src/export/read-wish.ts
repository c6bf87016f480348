import { parseArgs } from 'node:util';
import { LocalDate } from '@motcua/contracts/dates';
import { z } from 'zod';
import { StartTrouble } from '../start-trouble.ts';

const Wish = z.object({
  form: z.enum(['xes', 'csv']),
  from: LocalDate.nullable().default(null),
  to: LocalDate.nullable().default(null),
  shop: z.string().nullable().default(null),
  out: z.string().min(1).nullable().default(null),
});
export type ExportWish = z.infer<typeof Wish>;

const usage = {
  vi: 'Cách dùng: npm run -s export -- xes|csv [--shop mã] [--from 2026-01-01] [--to 2026-12-31] [--out TỆP]',
  en: 'Usage: npm run -s export -- xes|csv [--shop code] [--from 2026-01-01] [--to 2026-12-31] [--out FILE]',
};

/** What `npm run export` was asked, from its words. */
export function readExportWish(args: readonly string[]): ExportWish {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        shop: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const [form, more] = positionals;
    const wish = Wish.safeParse({ ...values, form });
    if (wish.success && more === undefined) return wish.data;
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
  }
  throw new StartTrouble(usage);
}
