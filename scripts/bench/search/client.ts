/** The scripts of the search page as built. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sentBytes } from './served.ts';

const asset = /[\w./-]*_astro\/[\w.-]+\.js|\.\/[\w.-]+\.js/gu;

/**
 * Bytes sent of all scripts that the page loads or may load, Pagefind's apart.
 * @param site the folder of the built site
 * @returns null where there is no built site
 */
export function clientBytes(site: string): number | null {
  const page = join(site, 'search/index.html');
  if (!existsSync(page)) return null;
  const sizes = new Map<string, number>();
  const visit = (text: string) => {
    for (const [path] of text.matchAll(asset)) {
      const name = basename(path);
      const file = join(site, '_astro', name);
      if (sizes.has(name) || !existsSync(file)) continue;
      const content = readFileSync(file);
      sizes.set(name, sentBytes(name, content));
      visit(content.toString());
    }
  };
  visit(readFileSync(page, 'utf8'));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
