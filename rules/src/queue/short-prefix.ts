/** R and T first, as in "trả kết quả"; then the others in their order. No I and no O: they are read as figures. */
const inOrder = 'RTABCDEFGHJKLMNPQSUVWXYZ';

/**
 * The letters that begin the numbers of the short queue: what the shop has set, unless a sector has come to use the same;
 * otherwise the first letter that no sector of the shop has.
 * @param taken the letters of all its sectors, those not offered among them
 */
export function shortPrefixOf(set: string | null, taken: readonly string[]): string {
  if (set !== null && !taken.includes(set)) return set;
  return [...inOrder].find((letter) => !taken.includes(letter)) ?? twoLetters(taken);
}

/** A shop that has a sector for every single letter: as in "kết quả", and then any that begin like it. */
function twoLetters(taken: readonly string[]): string {
  const free = [...`Q${inOrder}`].map((letter) => `K${letter}`).find((letters) => !taken.includes(letters));
  if (free === undefined) throw new RangeError('no letters are free for the short queue');
  return free;
}
