import { encode } from 'uqr';

/** The code of a dossier to be read by the house's own scanners, drawn as squares with the white edge they want. */
export function CodeSquare({ code }: { code: string }) {
  const { data, size } = encode(code, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg className="code-square" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path className="code-square-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path d={squares.join('')} />
    </svg>
  );
}
