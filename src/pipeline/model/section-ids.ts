/** Addresses of sections: the heading's slug, with its parents' where a heading occurs twice. */
import type { Place } from './outline.ts';
import { toSlug } from './slug.ts';

/** The section that holds what stands before the first heading. */
export const coverId = 'cover';

/**
 * One id a place, in order; `null` places are covers. Sections with one heading take their parent's
 * slug before their own, and their grandparent's where that is not enough; a top-level one stays as it
 * is. Two that even so are alike take the slug of the nearest section before them that tells them apart.
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
  return ids.reduce<string[]>((taken, id) => {
    const longer = taken.toReversed().map((before) => `${before}-${id}`);
    return [...taken, [id, ...longer].find((candidate) => !taken.includes(candidate)) ?? id];
  }, []);
}

function repeated(ids: readonly string[]): Set<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}
