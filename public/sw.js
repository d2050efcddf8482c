/**
 * The service worker: keeps what was fetched, so that it is read and searched again without a connection. Served as it
 * is, beside the home page; `src/client/offline.ts` asks for it.
 */

/** Files kept at the most; those kept first go first. */
const most = 2000;

const { scope } = self.registration;
/** Several sites may share an origin: each has its own. */
const cacheStart = `pilcrow ${scope} `;
const cacheName = `${cacheStart}1`;
const offlinePage = `${scope}offline/`;

/** Paths below the site’s own that are named after their contents: what is kept of them is never out of date. */
const lasting = /^(?:assets\/|search\/[\da-f]{12}\/|pagefind\/(?:.+\.pf_|\w+\/))/u;

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), removeOthers()]));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const isLasting = lasting.test(url.slice(scope.length));
  event.respondWith(isLasting ? fromCacheFirst(event) : fromNetworkFirst(event));
});

/** A page tells what it fetched before this worker served it. */
self.addEventListener('message', (event) => {
  event.waitUntil(keepAll(event.data.filter((url) => url.startsWith(scope))));
});

async function fromCacheFirst(event) {
  return (await recall(event.request.url)) ?? fromNetwork(event);
}

async function fromNetworkFirst(event) {
  try {
    return await fromNetwork(event);
  } catch (error) {
    const kept = await recall(event.request.url);
    if (kept) return kept;
    if (event.request.mode !== 'navigate') throw error;
    return (await recall(offlinePage)) ?? Response.error();
  }
}

async function fromNetwork(event) {
  const response = await fetch(event.request);
  // The answer to a redirection cannot be given to one who asks for a page.
  if (response.ok && !response.redirected)
    event.waitUntil(keep(event.request.url, response.clone()));
  return response;
}

/** All files of the site are the same whatever the query: they are kept without. */
function keyOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function recall(url) {
  const cache = await caches.open(cacheName);
  return cache.match(keyOf(url));
}

async function keep(url, response) {
  const cache = await caches.open(cacheName);
  await cache.put(keyOf(url), response);
  puts += 1;
  if (puts % putsBetweenTrims === 1) await trim(cache);
}

/** Since the worker was started; to list what is kept takes long, so it is not done each time. */
let puts = 0;
const putsBetweenTrims = 100;

async function trim(cache) {
  const kept = (await cache.keys()).filter(({ url }) => url !== offlinePage);
  for (const old of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(old);
}

async function keepOfflinePage() {
  const cache = await caches.open(cacheName);
  await cache.add(offlinePage);
}

/** Fetches and keeps what is not kept yet; what fails is no worse than before. */
async function keepAll(urls) {
  await Promise.allSettled(
    urls.map(async (url) => {
      if (await recall(url)) return;
      const response = await fetch(url);
      if (response.ok && !response.redirected) await keep(url, response);
    }),
  );
}

/** Caches of former versions of this worker. */
async function removeOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(cacheStart) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}
