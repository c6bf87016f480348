import { type ReactNode, useEffect, useState } from 'react';
import './skeleton.css';

/** What loads within this time needs no skeleton: a flicker is worse than a short blank. */
const patienceMs = 300;

/** Shows a skeleton of the real layout, but only once the wait is long enough to be noticed. */
export function WhileLoading({ children }: { children: ReactNode }) {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setNoticed(true), patienceMs);
    return () => clearTimeout(waiting);
  }, []);
  return noticed ? (
    // The wrapper takes no place of its own: the skeleton has the real layout, heights included.
    <div aria-busy="true" style={{ display: 'contents' }}>
      {children}
    </div>
  ) : null;
}

/** One grey block of a skeleton, in any CSS length. */
export function SkeletonBlock({ width = '100%', height = '1em' }: { width?: string; height?: string }) {
  return <span className="skeleton" style={{ width, height }} aria-hidden="true" />;
}
