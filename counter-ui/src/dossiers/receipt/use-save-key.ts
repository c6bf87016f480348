import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Enter saves, wherever the focus is; not while a dialog asks something. */
export function useSaveKey(onSave: () => void): void {
  const save = useEffectEvent(onSave);
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.ctrlKey || event.repeat) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) save();
    };
    document.addEventListener('keydown', heed);
    return () => document.removeEventListener('keydown', heed);
  }, []);
}
