/**
 * A name as people type it when they search: small letters, no diacritics, one space between words. `đ` is a letter of
 * its own and no mark: it has to be said.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/đ/g, 'd')
    .replaceAll(/Đ/g, 'D')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "Ng*** V** A*": enough to know one's own, too little to learn another's. */
export function maskedName(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => {
      const letters = [...word];
      return (letters[0] ?? '') + '*'.repeat(Math.min(3, Math.max(1, letters.length - 1)));
    })
    .join(' ');
}
