import { useSyncExternalStore } from 'react';

const query = matchMedia('(orientation: portrait)');

function subscribe(tell: () => void): () => void {
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Whether the screen hangs upright, taller than wide. */
export const useUpright = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
