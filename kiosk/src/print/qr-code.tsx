import { encode } from 'uqr';

/** A code to scan, as black squares without a picture of its own. */
export function QrCode({ content }: { content: string }) {
  const { data, size } = encode(content, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      className="slip-qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={squares.join('')} />
    </svg>
  );
}
