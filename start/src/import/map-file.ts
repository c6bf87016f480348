import { readFile } from 'node:fs/promises';
import { Channel, DossierAct, DossierState } from '@motcua/contracts/dossiers';
import { z } from 'zod';
import { StartTrouble } from '../start-trouble.ts';
import { dossierFields, eventFields } from './headings.ts';

const Text = z.string().min(1).max(400);
const values = <Value extends z.ZodType>(value: Value) => z.record(z.string().max(400), value).default({});
const zones = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** How an older system's file is read: which column is what, and what its words mean here. docs/import.md explains it. */
export const ImportMap = z.strictObject({
  /** What of ours stands in which column of theirs. */
  columns: z.partialRecord(z.enum([...dossierFields, ...eventFields]), Text).default({}),
  /** What a word of theirs means. */
  values: z
    .strictObject({
      channel: values(Channel),
      state: values(DossierState),
      act: values(DossierAct),
      procedure: values(Text),
      sector: values(Text),
      unit: values(Text),
    })
    .prefault({}),
  /** What holds for every line that says nothing. */
  constants: z
    .strictObject({
      channel: Channel.optional(),
      procedure: Text.optional(),
      sector: Text.optional(),
      unit: Text.optional(),
    })
    .prefault({}),
  /** Where the wall hangs whose clock the file shows; the shop's own where it is not said. */
  timeZone: z.string().refine(zones).optional(),
  dateFormat: z.enum(['DD/MM/YYYY', 'MM/DD/YYYY']).default('DD/MM/YYYY'),
});
export type ImportMap = z.infer<typeof ImportMap>;

/** @throws StartTrouble naming the first thing in the map that is wrong */
export async function readMap(path: string | null): Promise<ImportMap> {
  if (path === null) return ImportMap.parse({});
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new StartTrouble({
      vi: `Không đọc được tệp đối chiếu ${path}.`,
      en: `The map file ${path} cannot be read.`,
    });
  const read = ImportMap.safeParse(asJson(text, path));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...keys].map(String).join('.');
  throw new StartTrouble({
    vi: `Tệp đối chiếu ${path} sai ở "${place}": xin xem docs/import.md.`,
    en: `The map file ${path} is wrong at "${place}": see docs/import.md.`,
  });
}

function asJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new StartTrouble({
      vi: `Tệp đối chiếu ${path} không phải là JSON.`,
      en: `The map file ${path} is no JSON.`,
    });
  }
}
