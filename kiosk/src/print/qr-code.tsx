import { qrSquares } from './qr-squares.ts';

/** A code to scan, as black squares without a picture of its own. */
export function QrCode({ content }: { content: string }) {
  const { size, path } = qrSquares(content, 2);
  return (
    <svg
      className="slip-qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
