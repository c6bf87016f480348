import { create } from 'qrcode';

/** ISO/IEC 18004 asks for four modules of white on every side. */
const quiet = 4;

/** A QR code as a drawing of its own, error correction M, with its quiet zone. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quiet;
  let path = '';
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`;
}
