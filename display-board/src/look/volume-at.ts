import type { BoardLook } from '@motcua/contracts/shops';

/**
 * How loud a board speaks at a time of the day, 0–1: that of the first spell the time lies in, else the usual one. A
 * spell that ends before it begins goes over midnight; its end is no longer in it.
 * @param localTime the shop's wall clock, `13:05`
 */
export function volumeAt(
  { volumePercent, spells }: Pick<BoardLook, 'volumePercent' | 'spells'>,
  localTime: string,
): number {
  const spell = spells.find(({ from, to }) =>
    from <= to ? from <= localTime && localTime < to : from <= localTime || localTime < to,
  );
  return (spell?.volumePercent ?? volumePercent) / 100;
}
