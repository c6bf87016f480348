import { isDeepStrictEqual } from 'node:util';

/** The names of the fields that a wish would really change: what the journal keeps of a change, never the values. */
export function changedFields<Thing extends object>(before: Thing, wish: Partial<Thing>): string[] {
  return Object.entries(wish)
    .filter(([name, value]) => value !== undefined && !isDeepStrictEqual(Reflect.get(before, name), value))
    .map(([name]) => name);
}
