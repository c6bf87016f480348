import { qrSquares } from '../print/qr-squares.ts';

/** A ticket's page on a phone, as a code to scan. Black on white whatever the contrast: scanners want it so. */
export function FollowCode({ followToken, label }: { followToken: string; label: string }) {
  const { size, path } = qrSquares(`${location.origin}/t/${followToken}`, 4);
  return (
    <svg className="follow-code" viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
      <title>{label}</title>
      <rect width={size} height={size} className="follow-code-ground" />
      <path d={path} className="follow-code-ink" />
    </svg>
  );
}
