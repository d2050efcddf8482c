/**
 * The service worker: keeps what was fetched, so that it can be read and searched again without a connection. Served as
 * it is, beside the home page; `src/client/offline.ts` registers it.
 */

/** Maximum number of files to keep; those kept first are removed first. */
const most = 2000;

const { scope } = self.registration;
/** Each site has its own caches, because several may share an origin. */
const cacheStart = `pilcrow ${scope} `;
const cacheName = `${cacheStart}1`;
const offlinePage = `${scope}offline/`;

/** Paths, within the site, of files named after their contents: a kept one is never out of date. */
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

/** A page reports what it fetched before this worker served it. */
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
  // A redirected response must not answer the request for a page.
  if (response.ok && !response.redirected)
    event.waitUntil(keep(event.request.url, response.clone()));
  return response;
}

/** Files are kept under their address without the query, which never changes them. */
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

/** Files kept since the worker started. Listing the cache to trim it is slow, so it is not done each time. */
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

/** Fetches and keeps what is not kept yet. Failures are ignored, as they leave things as they were. */
async function keepAll(urls) {
  await Promise.allSettled(
    urls.map(async (url) => {
      if (await recall(url)) return;
      const response = await fetch(url);
      if (response.ok && !response.redirected) await keep(url, response);
    }),
  );
}

/** Removes the caches of former versions of this worker. */
async function removeOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(cacheStart) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}
