/** Addresses of sections: the slug of the heading, with those of its parents if the heading occurs twice. */
import { countEach } from '../../util/count.ts';
import type { Place } from './outline.ts';
import { toSlug } from './slug.ts';

/** The section of everything before the first heading. */
const coverId = 'cover';

/** The slug of a heading without letters and figures. */
const unnamedId = 'section';

/**
 * One id for each place, in order; `null` places are covers. Sections with the same heading are prefixed with the
 * slug of their parent, and of their grandparent if need be; a top-level section keeps its own. If an id still
 * occurs twice, the later section is prefixed with the nearest id before it that makes it unique.
 */
export function sectionIds(places: readonly (Place | null)[]): string[] {
  const ids = places.map((place) => (place === null ? coverId : toSlug(place.title) || unnamedId));
  const ancestors = places.map((place) => place?.parent ?? null);
  for (let depth = 0; depth < 4; depth += 1) {
    const counts = countEach(ids);
    ids.forEach((id, index) => {
      const parent = ancestors[index];
      if (counts.get(id) === 1 || parent === null || parent === undefined) return;
      ids[index] = `${toSlug(parent.title) || unnamedId}-${id}`;
      ancestors[index] = parent.parent;
    });
  }
  const taken = new Set<string>();
  for (const id of ids) {
    // There is always one: with the longest id before it, it is longer than all.
    const before = taken.has(id)
      ? [...taken].findLast((other) => !taken.has(`${other}-${id}`))
      : undefined;
    taken.add(before === undefined ? id : `${before}-${id}`);
  }
  return [...taken];
}
