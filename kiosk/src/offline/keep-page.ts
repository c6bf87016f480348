/**
 * Keeps the page itself on the disk, so that the kiosk comes back after a power cut although the house that serves it is
 * away. A browser allows it for pages from https or from the machine itself, and for addresses it was told to trust.
 */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/kiosk/keeper.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    // What was fetched before the keeper came; later files pass through it by themselves.
    const tell = () => active?.postMessage({ keep: [location.pathname, ...filesOfPage()] });
    tell();
    setTimeout(tell, 5_000);
  } catch {
    // Without it the kiosk works as before, until it is started anew during an outage.
  }
}

function filesOfPage(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.href))
    .filter((url) => url.origin === location.origin && url.pathname.startsWith('/kiosk/'))
    .map(({ pathname }) => pathname);
}
