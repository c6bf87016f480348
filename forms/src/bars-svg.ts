import { code128 } from '@motcua/rules/dossiers/code-128';

/** The quiet zone that Code 128 asks for on either side, in modules. */
const quiet = 10;
const height = 24;

/** A Code 128 as a drawing of its own, stretched by whoever shows it. */
export function barsSvg(text: string): string {
  let at = quiet;
  let path = '';
  for (const [index, width] of code128(text).entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v${height}h-${width}z`;
    at += width;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at + quiet} ${height}" preserveAspectRatio="none" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`;
}
