import { parseArgs } from 'node:util';
import { LocalDate } from '@motcua/contracts/dates';
import { z } from 'zod';
import { StartTrouble } from '../start-trouble.ts';

const Wish = z
  .object({
    from: LocalDate,
    to: LocalDate,
    by: z.enum(['channel', 'unit', 'sector', 'procedure', 'cause']).nullable().default(null),
    shop: z.string().nullable().default(null),
    format: z.enum(['table', 'csv', 'json']).default('table'),
  })
  .refine((wish) => wish.from <= wish.to);
export type ReportWish = z.infer<typeof Wish>;

const usage = {
  vi: 'Cách dùng: npm run -s report -- on-time --from 2026-01-01 --to 2026-12-31 [--by channel|unit|sector|procedure|cause] [--shop mã] [--format table|csv|json]; ngày đầu không sau ngày cuối.',
  en: 'Usage: npm run -s report -- on-time --from 2026-01-01 --to 2026-12-31 [--by channel|unit|sector|procedure|cause] [--shop code] [--format table|csv|json]; the first day is not after the last.',
};

/** What `npm run report` was asked, from its words. */
export function readReportWish(args: readonly string[]): ReportWish {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        by: { type: 'string' },
        shop: { type: 'string' },
        format: { type: 'string' },
      },
    });
    const wish = Wish.safeParse(values);
    if (positionals.join(' ') === 'on-time' && wish.success) return wish.data;
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
  }
  throw new StartTrouble(usage);
}
