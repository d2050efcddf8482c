/** Addresses of numbered paragraphs: the main run owns bare `pN`, every other run has a prefix. */
import type { OutlineNode } from '../../schemas/registers.ts';
import type { NumberedBlock } from '../types/blocks.ts';
import { inherited, partOf, type Place } from './outline.ts';
import { toSlug } from './slug.ts';

/** A numbered paragraph and its section. */
export interface PlacedNumber {
  block: NumberedBlock;
  place: Place | null;
  sectionId: string;
}

/** How the paragraphs of a run are addressed; `recommendations` are counted through the whole report. */
export type RunAddress = { type: 'numbered'; prefix: string } | { type: 'recommendations' };

/** `Annex B`, `Appendix 1: …`; groups: the kind, and its letter or number. */
const annexTitle = /^(annexe?|appendix)\b(?:\s+\(?([a-z]|\d{1,2})\b)?/iu;

/** How each run is addressed, by run. */
export function runAddresses(numbers: readonly PlacedNumber[]): Map<number, RunAddress> {
  const runs = Map.groupBy(numbers, ({ block }) => block.run);
  const main = mainRun(runs);
  const taken = new Set<string>();
  return new Map(
    [...runs].map(([run, members]): [number, RunAddress] => {
      if (run === main) return [run, { type: 'numbered', prefix: '' }];
      if (inRole(members, 'recommendations')) return [run, { type: 'recommendations' }];
      const first = members[0];
      const part = partPrefix(first?.place ?? null);
      const prefix = part === null || taken.has(part) ? (first?.sectionId ?? '') : part;
      taken.add(prefix);
      return [run, { type: 'numbered', prefix: `${prefix}-` }];
    }),
  );
}

/** The longest run outside annexes and recommendations, the first if equal; undefined if there is none. */
function mainRun(runs: ReadonlyMap<number, readonly PlacedNumber[]>): number | undefined {
  const own = [...runs].filter(([, members]) => !inRole(members, 'recommendations', 'annex'));
  return own.reduce<(typeof own)[number] | undefined>(
    (longest, run) => (run[1].length > (longest?.[1].length ?? 0) ? run : longest),
    undefined,
  )?.[0];
}

/** Whether every paragraph of a run is in a part with one of these roles. */
function inRole(members: readonly PlacedNumber[], ...roles: OutlineNode['role'][]): boolean {
  return members.every(({ place }) =>
    roles.includes(inherited(place, (node) => node.role) ?? undefined),
  );
}

function partPrefix(place: Place | null): string | null {
  if (place === null) return null;
  const title = partOf(place).title;
  const [, kind, letter] = annexTitle.exec(title) ?? [];
  if (kind === undefined) return toSlug(title);
  const annex = kind.toLowerCase().startsWith('annex') ? 'annex' : 'appendix';
  return letter === undefined ? annex : `${annex}-${letter.toLowerCase()}`;
}
