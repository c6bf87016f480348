import { useEffect, useRef } from 'react';

export type StudioKeys = { space: () => void; enter: () => void; before: () => void; after: () => void };

/** Where a key belongs to what has the focus, and not to the studio. */
const own = 'input, select, textarea, dialog, a[href], .prompt-list *';

/**
 * The keys of the studio: Space, Enter and the arrows. They work wherever the focus is, but in a field, a link or the
 * list; on a button too, so that a hand can stay on the keys after a click.
 */
export function useStudioKeys(keys: StudioKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const acts: Record<string, () => void> = {
      ' ': () => latest.current.space(),
      Enter: () => latest.current.enter(),
      ArrowLeft: () => latest.current.before(),
      ArrowUp: () => latest.current.before(),
      ArrowRight: () => latest.current.after(),
      ArrowDown: () => latest.current.after(),
    };
    const pressed = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches(own)) return;
      // A button that was reached by the Tab key does what stands on it.
      const onButton = event.target instanceof Element && event.target.closest('button:focus-visible');
      if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    // A click on a button ends in the key's own click when Space goes up; the press was taken already.
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
