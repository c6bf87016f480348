/** The list with one of its members a place further up or down; at its end it stays as it was. */
export function moveNotice<One>(list: readonly One[], from: number, by: -1 | 1): readonly One[] {
  const to = from + by;
  const moved = list[from];
  if (moved === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}
