/** How long browsers may cache files: for good if their names depend on their contents, otherwise revalidated. */

/** A path as in `_headers`, below the site’s base (`assets/*`), with its `Cache-Control`. */
export interface CacheRule {
  path: string;
  value: string;
}

/** Files named after their contents. `public/sw.js`, which is served unchanged, repeats this pattern. */
export const lasting = /^(?:assets\/|search\/[\da-f]{12}\/|pagefind\/(?:.+\.pf_|\w+\/))/u;

const forGood = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

/**
 * The fewest rules with which exactly one matches each file: some hosts send a header once for every match.
 * @param files paths from the site’s root, in any order
 */
export function cacheRules(files: readonly string[]): CacheRule[] {
  return rulesBelow('', files);
}

function rulesBelow(folder: string, files: readonly string[]): CacheRule[] {
  const parts = Map.groupBy(files, (file) => nextPart(file, folder.length));
  return [...parts].flatMap(([part, within]) => {
    const path = folder + part;
    if (!path.endsWith('/')) return [{ path: address(path), value: valueOf(path) }];
    const values = new Set(within.map(valueOf));
    const [value] = values;
    return values.size === 1 && value !== undefined
      ? [{ path: `${path}*`, value }]
      : rulesBelow(path, within);
  });
}

/** The name, at an offset in a path, of a file or (with a slash) a folder. */
function nextPart(path: string, start: number): string {
  const slash = path.indexOf('/', start);
  return path.slice(start, slash === -1 ? undefined : slash + 1);
}

/** The path under which a file is requested. */
function address(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
}

function valueOf(path: string): string {
  return lasting.test(path) ? forGood : revalidated;
}
