import { code128 } from '@motcua/rules/dossiers/code-128';

/** Scanners want ten white modules on both sides. */
const quietModules = 10;
const barsHigh = 40;

/** The code as bars, for the scanner at the shelf. */
export function Barcode({ code, label }: { code: string; label: string }) {
  const widths = code128(code);
  let at = quietModules;
  const bars = widths.map((width, index) => {
    const bar = index % 2 === 0 ? `M${at} 0h${width}v${barsHigh}h-${width}z` : '';
    at += width;
    return bar;
  });
  return (
    <svg
      className="receipt-barcode"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${at + quietModules} ${barsHigh}`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
    >
      <path d={bars.join('')} />
    </svg>
  );
}
