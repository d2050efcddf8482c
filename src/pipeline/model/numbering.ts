/** Which addresses numbered paragraphs have: the main run owns bare `pN`, every other run a prefix. */
import type { OutlineNode } from '../../schemas/registers.ts';
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
const annexTitle = /^(annexe?|appendix)\b(?:\s+\(?([a-z]|\d{1,2})\b)?/iu;

/** The address of each run, by run. */
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

/** The longest run of the report itself, the first of equals; undefined where only annexes are numbered. */
function mainRun(runs: ReadonlyMap<number, readonly PlacedNumber[]>): number | undefined {
  const own = [...runs].filter(([, members]) => !inRole(members, 'recommendations', 'annex'));
  return own.reduce<(typeof own)[number] | undefined>(
    (longest, run) => (run[1].length > (longest?.[1].length ?? 0) ? run : longest),
    undefined,
  )?.[0];
}

/** Whether a run numbers nothing but parts of these roles, and nothing else goes on from it. */
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
