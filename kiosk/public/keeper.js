// Keeps the kiosk's page on the disk: asked of the house first, taken from the disk where the house does not answer.
const shelf = 'motcua-kiosk-page-1';
const patienceMs = 3_000;

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

addEventListener('message', (event) => {
  const files = Array.isArray(event.data?.keep) ? event.data.keep : [];
  event.waitUntil(keepAll(files.filter((file) => typeof file === 'string' && file.startsWith('/kiosk/'))));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(freshest(request, url.pathname));
  // What somebody typed in the search stays theirs: only the lists of the sectors are kept for an outage.
  else if (url.pathname === '/api/v1/procedures' && !url.searchParams.has('q'))
    event.respondWith(freshest(request, url.pathname + url.search));
  else if (url.pathname.startsWith('/kiosk/assets/')) event.respondWith(kept(request, url.pathname));
});

/** From the house; where it is silent, as it was last time. */
async function freshest(request, name) {
  const cache = await caches.open(shelf);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (answer.ok) await cache.put(name, answer.clone());
    if (answer.status < 500) return answer;
    return (await cache.match(name)) ?? answer;
  } catch (error) {
    const before = await cache.match(name);
    if (before) return before;
    throw error;
  }
}

/** These files carry their hash in their name and never change. */
async function kept(request, name) {
  const cache = await caches.open(shelf);
  const before = await cache.match(name);
  if (before) return before;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(name, answer.clone());
  return answer;
}

/** Files of earlier builds go, once the page that names the new ones is kept. */
async function keepAll(files) {
  const cache = await caches.open(shelf);
  for (const file of files) if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
  for (const request of await cache.keys())
    if (new URL(request.url).searchParams.has('q')) await cache.delete(request);
  const now = new Set(files);
  const page = await cache.match('/kiosk/');
  const html = page ? await page.text() : '';
  const isOld = (path) => path.startsWith('/kiosk/assets/') && !now.has(path) && !html.includes(path);
  const names = (await cache.keys()).map((request) => new URL(request.url).pathname);
  if (names.length > 150) for (const name of names.filter(isOld)) await cache.delete(name);
}
