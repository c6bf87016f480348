import { plainText } from '@motcua/contracts/text';

/** What is wrong with a text, beside its field. */
export type TextTrouble = 'too-long' | 'forbidden-characters';

/** How spreadsheets and programs write nothing. */
const nothing = new Set(['', '-', 'null', 'none', 'nan', 'nat', 'n/a', '#n/a', '(null)']);

const shapes = new Map<number, ReturnType<typeof plainText>>();

/** Making a shape costs far more than using one. */
function shapeOf(most: number): ReturnType<typeof plainText> {
  const shape = shapes.get(most) ?? plainText(most);
  shapes.set(most, shape);
  return shape;
}

/** A field as a safe text, in one line; null where nothing stands there. */
export function readField(
  fields: readonly string[],
  column: number,
  most: number,
): { text: string | null } | { trouble: TextTrouble } {
  const raw = column === -1 ? '' : (fields[column] ?? '');
  if (raw.length > most * 4) return { trouble: 'too-long' };
  // The apostrophe that keeps a spreadsheet from taking a name for a formula is no part of the name.
  const text = raw
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+@-])/, '');
  if (nothing.has(text.toLowerCase())) return { text: null };
  if (text.length > most) return { trouble: 'too-long' };
  const read = shapeOf(most).safeParse(text);
  return read.success ? { text: read.data } : { trouble: 'forbidden-characters' };
}
