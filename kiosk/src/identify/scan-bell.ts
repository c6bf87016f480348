type Listener = (text: string) => void;

const listeners = new Set<Listener>();

/** Hears each scanned code, whatever has the focus, until the returned act is called. What nobody listens to is gone. */
export function onScan(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells whoever listens that a code was scanned. */
export function ringScan(text: string): void {
  for (const listener of listeners) listener(text);
}
