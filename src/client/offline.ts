/** Registers the service worker (public/sw.js), and tells it what this page fetched before it was active. */
import { href } from '../util/url.ts';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  const wasServed = serviceWorker.controller !== null;
  addEventListener('load', () => {
    serviceWorker.register(href('sw.js')).then(
      async () => {
        const { active } = await serviceWorker.ready;
        if (!wasServed) active?.postMessage(fetched());
      },
      // If a browser refuses (in a private window, say), the site works as usual while online.
      (error: unknown) => {
        if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      },
    );
  });
}

function fetched(): string[] {
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href, ...resources];
}
