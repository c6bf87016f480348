/** The only kinds of file a dossier takes: what scanners and telephones make, and what no browser runs. */
export const fileKinds = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type FileKind = (typeof fileKinds)[number];

const pngEnd = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const begins: Readonly<Record<FileKind, Buffer>> = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};
const ends: Readonly<Record<FileKind, (tail: Buffer) => boolean>> = {
  // Some programs write a line or a signature's padding after the mark.
  'application/pdf': (tail) => tail.includes('%%EOF'),
  'image/jpeg': (tail) => tail.includes(Buffer.from([0xff, 0xd9])),
  'image/png': (tail) => tail.subarray(-pngEnd.length).equals(pngEnd),
};

/** How much of a file's beginning and end must be seen to know what it is. */
export const headBytes = 8;
export const tailBytes = 1_024;

/**
 * What a file really is, by its own bytes and never by its name or by what the sender says: it begins as its kind begins,
 * in its very first byte, and ends as its kind ends, so that nothing else rides on it.
 * @param head its first bytes
 * @param tail its last bytes
 */
export function fileKindOf(head: Buffer, tail: Buffer): FileKind | null {
  const kind = fileKinds.find((one) => head.subarray(0, begins[one].length).equals(begins[one]));
  return kind !== undefined && ends[kind](tail) ? kind : null;
}
