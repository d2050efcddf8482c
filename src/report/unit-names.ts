/** Names for units, made from their addresses (contract, section 3). */
import type { Unit } from './types.ts';

/** The parts of a counted address: `annex-b-p1` is the first `p` of `annex-b`. */
export interface Counted {
  /** Slug of the part in which units are counted; empty for the whole report. */
  part: string;
  counter: keyof typeof counters;
  number: number;
}

const counters = {
  p: 'paragraph',
  // A part may also have numbered paragraphs.
  para: 'unnumbered paragraph',
  rec: 'recommendation',
  imp: 'improvement',
  strength: 'strength',
  weakness: 'weakness',
  item: 'list item',
  fn: 'footnote',
} as const;

const parts: Readonly<Record<string, string>> = { cover: 'title page', lscb: 'board' };

/** The count in an address; null if it has none, as for a section. */
export function countedBy({ anchor, kind }: Pick<Unit, 'anchor' | 'kind'>): Counted | null {
  const [, part = '', counter, number] =
    /^(?:(.+?)-)??(p(?=\d)|(?:para|rec|imp|strength|weakness|item|fn)-)(\d+)$/u.exec(anchor) ?? [];
  if (counter === undefined || kind === 'section') return null;
  return { part, counter: counter.replace('-', '') as Counted['counter'], number: Number(number) };
}

/** A name that is unique in the report: `paragraph 17`, `annex B, paragraph 1`, `being healthy, strength 2`. */
export function unitName(unit: Pick<Unit, 'anchor' | 'kind'>): string {
  const counted = countedBy(unit);
  if (!counted) return `${unit.kind}: ${partName(unit.anchor)}`;
  const name = `${counters[counted.counter]} ${counted.number}`;
  return counted.part === '' ? name : `${partName(counted.part)}, ${name}`;
}

/** `annex-b` → `annex B`, `being-healthy` → `being healthy` */
export function partName(slug: string): string {
  const words = parts[slug] ?? slug.replaceAll('-', ' ');
  return words.replace(/^(annex) ([a-z])$/u, (_, annex: string, letter: string) => {
    return `${annex} ${letter.toUpperCase()}`;
  });
}
