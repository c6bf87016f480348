/** Keys that would show something else than the kiosk: the browser's own, and those of its tools. */
const functionKey = /^F([1-9]|1[0-9]|2[0-4])$/;
const leaving = new Set([
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserSearch',
  'ContextMenu',
  'PrintScreen',
]);

/**
 * Keeps whoever stands before the kiosk inside it, as far as a page can: no menu on a long press, no marking, dragging,
 * zooming or dropping files, no print dialogue, tools or tabs by keys, no second window and no way to another page. The
 * rest is the task of the browser's kiosk mode and of `policy.json`.
 */
export function guardMachine(page: Window): void {
  const stop = (event: Event) => event.preventDefault();
  for (const name of [
    'contextmenu',
    'dragstart',
    'selectstart',
    'dragover',
    'drop',
    'gesturestart',
    'auxclick',
  ])
    page.addEventListener(name, stop, { capture: true });
  page.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  page.addEventListener('touchmove', (event) => event.touches.length > 1 && event.preventDefault(), {
    passive: false,
  });
  page.addEventListener('keydown', (event) => isForbidden(event) && event.preventDefault(), {
    capture: true,
  });
  page.addEventListener('click', (event) => leadsAway(event) && event.preventDefault(), { capture: true });
  page.open = () => null;
}

/** The kiosk has no links and no forms that are sent; whatever brings one in, it leads nowhere. */
function leadsAway({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, area, [formaction]') !== null;
}

/** Letters with Shift or AltGr are for typing; everything else with a second key is for the machine. */
export function isForbidden({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  const typing = ctrlKey && altKey && key.length === 1;
  return functionKey.test(key) || leaving.has(key) || ((ctrlKey || altKey || metaKey) && !typing);
}
