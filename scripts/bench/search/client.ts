/** The scripts of the search page as built. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sentBytes } from './served.ts';

const inPage = /<script[^>]* src="[^"]*\/assets\/(?<name>[^"/]+\.js)"/gu;
const inScript = /(?:from|import)\s*["'`]\.\/(?<name>[^"'`]+\.js)/gu;

/**
 * Bytes sent for all scripts that the page loads at once, except Pagefind's.
 * @param site the folder of the built site
 * @returns null if the site is not built
 */
export function clientBytes(site: string): number | null {
  const page = join(site, 'search/index.html');
  if (!existsSync(page)) return null;
  const waiting = namesIn(readFileSync(page, 'utf8'), inPage);
  const sizes = new Map<string, number>();
  for (const name of waiting) {
    if (sizes.has(name)) continue;
    const content = readFileSync(join(site, 'assets', name));
    sizes.set(name, sentBytes(name, content));
    waiting.push(...namesIn(content.toString(), inScript));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => basename(groups?.['name'] ?? ''));
}
