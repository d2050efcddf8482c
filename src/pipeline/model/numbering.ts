/** Which addresses numbered paragraphs have: the main run owns bare `pN`, every other run a prefix. */
import type { NumberedBlock } from '../types/blocks.ts';
import { inherited, partOf, type Place } from './outline.ts';
import { toSlug } from './slug.ts';

/** A numbered paragraph and the section that it stands in. */
export interface PlacedNumber {
  block: NumberedBlock;
  place: Place | null;
  sectionId: string;
}

/** How the paragraphs of one run are addressed; `recommendations` are counted through the report. */
export type RunAddress = { type: 'numbered'; prefix: string } | { type: 'recommendations' };

/** `Annex B`, `Appendix 1: …`; groups: the kind, its letter or number. */
const annexTitle = /^(annexe?|appendix)\b(?:\s+([a-z]|\d{1,2})\b)?/iu;

/** The address of each run, by run. */
export function runAddresses(numbers: readonly PlacedNumber[]): Map<number, RunAddress> {
  const runs = Map.groupBy(numbers, ({ block }) => block.run);
  const main = [...runs].find(([, members]) => !inRecommendations(members))?.[0] ?? 0;
  const taken = new Set<string>();
  return new Map(
    [...runs].map(([run, members]): [number, RunAddress] => {
      if (run === main) return [run, { type: 'numbered', prefix: '' }];
      if (inRecommendations(members)) return [run, { type: 'recommendations' }];
      const first = members[0];
      const part = partPrefix(first?.place ?? null);
      const prefix = part === null || taken.has(part) ? (first?.sectionId ?? '') : part;
      taken.add(prefix);
      return [run, { type: 'numbered', prefix: `${prefix}-` }];
    }),
  );
}

/** Whether a run numbers nothing but recommendations, and nothing else goes on from it. */
function inRecommendations(members: readonly PlacedNumber[]): boolean {
  return members.every(({ place }) => inherited(place, (node) => node.role) === 'recommendations');
}

function partPrefix(place: Place | null): string | null {
  if (place === null) return null;
  const title = partOf(place).title;
  const [, kind, letter] = annexTitle.exec(title) ?? [];
  if (kind === undefined) return toSlug(title);
  const annex = kind.toLowerCase().startsWith('annex') ? 'annex' : 'appendix';
  return letter === undefined ? annex : `${annex}-${letter.toLowerCase()}`;
}
