import { useEffect } from 'react';
import { setUnsaved } from './unsaved.ts';

/** Keeps changes from being lost silently: leaving asks first, in the page and when the window is closed. */
export function useUnsaved(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return;
    setUnsaved(question);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      setUnsaved(null);
      window.removeEventListener('beforeunload', warn);
    };
  }, [unsaved, question]);
}
