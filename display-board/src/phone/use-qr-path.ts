import { useEffect, useState } from 'react';

/**
 * Fetched at once when the board opens, but not before it stands: later a newer build may have taken the file away. A
 * board that did not get it shows the four digits alone.
 */
const drawing = import('./qr-path.ts').then(
  ({ qrPath }) => qrPath,
  () => null,
);

/** A code to scan, drawn; null until it is. */
export function useQrPath(content: string): { size: number; path: string } | null {
  const [drawn, setDrawn] = useState<{ size: number; path: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void drawing.then((draw) => {
      if (!gone && draw) setDrawn(draw(content));
    });
    return () => {
      gone = true;
    };
  }, [content]);
  return drawn;
}
