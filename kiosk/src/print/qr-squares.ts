import { encode } from 'uqr';

/**
 * A code to scan as one path of unit squares (level M: a crease or a thumb may hide a part of it).
 * @param quiet white modules around it; scanners want four, a slip's own white counts
 */
export function qrSquares(content: string, quiet: number): { size: number; path: string } {
  const { data, size } = encode(content, { ecc: 'M', border: quiet });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: squares.join('') };
}
