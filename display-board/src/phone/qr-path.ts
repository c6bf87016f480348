import { encode } from 'uqr';

/** Scanners want four white modules around a code. */
const quietModules = 4;

/** A code to scan as one path of unit squares, level M, with its white border. */
export function qrPath(content: string): { size: number; path: string } {
  const { data, size } = encode(content, { ecc: 'M', border: quietModules });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: squares.join('') };
}
