/**
 * Whether what was typed is a code or a part of one. Only that may stand in the address of the page, which browsers keep:
 * a name, a telephone or an identity number is somebody's own, and stays with the page.
 */
export function isCodeLike(typed: string): boolean {
  const tight = typed.trim();
  return /^[A-Za-z\d.]*-[\d-]+$/.test(tight) || /^\d{4,5}$/.test(tight);
}
