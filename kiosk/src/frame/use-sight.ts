import { useCallback, useEffect, useMemo, useState } from 'react';

/** How one person sees best; it ends with their session. */
export type Sight = {
  large: boolean;
  contrast: boolean;
  toggle: (what: 'large' | 'contrast') => void;
  reset: () => void;
};

type Wanted = { large: boolean; contrast: boolean };
const plain: Wanted = { large: false, contrast: false };

/** Large type and high contrast, told to the style sheets through the page's root. */
export function useSight(): Sight {
  const [wanted, setWanted] = useState(plain);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.type = wanted.large ? 'large' : 'plain';
    dataset.contrast = wanted.contrast ? 'high' : 'plain';
  }, [wanted]);
  const toggle = useCallback(
    (what: 'large' | 'contrast') => setWanted((now) => ({ ...now, [what]: !now[what] })),
    [],
  );
  const reset = useCallback(() => setWanted(plain), []);
  return useMemo(() => ({ ...wanted, toggle, reset }), [wanted, toggle, reset]);
}
