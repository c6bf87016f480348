/** A whole number of 32 bits that stands for an id when chance is thrown for it (FNV-1a). */
export function keyOf(id: string): number {
  let key = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) key = Math.imul(key ^ id.charCodeAt(index), 0x01000193);
  return key >>> 0;
}
