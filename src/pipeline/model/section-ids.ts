/** Addresses of sections: the heading's slug, with its parents' where a heading occurs twice. */
import type { Place } from './outline.ts';
import { toSlug } from './slug.ts';

/** The section that holds what stands before the first heading. */
export const coverId = 'cover';

/**
 * One id a place, in order; `null` places are covers. Sections with one heading take their parent's
 * slug before their own, and their grandparent's where that is not enough; a top-level one stays as it
 * is. Two that even so are alike take the slug of the section before them.
 */
export function sectionIds(places: readonly (Place | null)[]): string[] {
  const ids = places.map((place) => (place === null ? coverId : toSlug(place.title)));
  const ancestors = places.map((place) => place?.parent ?? null);
  for (let depth = 0; depth < 4; depth += 1) {
    const twice = repeated(ids);
    ids.forEach((id, index) => {
      const parent = ancestors[index];
      if (!twice.has(id) || parent === null || parent === undefined) return;
      ids[index] = `${toSlug(parent.title)}-${id}`;
      ancestors[index] = parent.parent;
    });
  }
  const twice = repeated(ids);
  return ids.map((id, index) => {
    const before = ids[index - 1];
    const first = ids.indexOf(id) === index;
    return twice.has(id) && !first && before !== undefined ? `${before}-${id}` : id;
  });
}

function repeated(ids: readonly string[]): Set<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}
