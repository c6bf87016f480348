import { encode } from 'uqr';

/** A ticket's page on a phone, as a code to scan. Black on white whatever the contrast: scanners want it so. */
export function FollowCode({ followToken, label }: { followToken: string; label: string }) {
  const { data, size } = encode(`${location.origin}/t/${followToken}`, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="follow-code" viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
      <title>{label}</title>
      <rect width={size} height={size} className="follow-code-ground" />
      <path d={path} className="follow-code-ink" />
    </svg>
  );
}
