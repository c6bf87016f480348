import { StartTrouble } from '../start-trouble.ts';
import { type Field, usualColumn } from './headings.ts';
import type { ImportMap } from './map-file.ts';

/** Where each field stands in a record; -1 where the file does not have it. */
export type Columns<Name extends Field> = Readonly<Record<Name, number>>;

/**
 * Finds the columns of a file by its map and, for what the map does not name, by their usual headings.
 * @throws StartTrouble where the map names a column that is not there, or a needed one is missing
 */
export function findColumns<Name extends Field>(
  fields: readonly Name[],
  needed: readonly Name[],
  map: ImportMap,
  headings: readonly string[],
): Columns<Name> {
  const shown = headings
    .slice(0, 30)
    .map((heading) => `"${heading.slice(0, 40)}"`)
    .join(', ');
  const places = fields.map((field): [Name, number] => {
    const named = map.columns[field];
    if (named === undefined) return [field, usualColumn(field, headings)];
    const place = headings.indexOf(named);
    if (place >= 0) return [field, place];
    throw new StartTrouble({
      vi: `Tệp không có cột "${named}" như tệp đối chiếu ghi cho "${field}"; các cột: ${shown}.`,
      en: `The file has no column "${named}", which the map names for "${field}"; it has ${shown}.`,
    });
  });
  const columns = Object.fromEntries(places) as Record<Name, number>;
  const missing = needed.filter((field) => columns[field] === -1);
  if (missing.length === 0) return columns;
  throw new StartTrouble({
    vi: `Dòng 1: thiếu cột ${missing.join(', ')}; tệp có ${shown}. Xin khai trong tệp đối chiếu (--map).`,
    en: `Line 1: no column for ${missing.join(', ')}; the file has ${shown}. Name them in a map (--map).`,
  });
}
