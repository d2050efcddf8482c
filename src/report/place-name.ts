/** Short names for the places that links lead to. */
import type { UnitKind } from '../schemas/unit-kinds.ts';
import { counted } from '../util/words.ts';
import { withoutColon } from './section-names.ts';
import type { Unit } from './types.ts';

/** The kinds of units in words. */
export const kindWords = {
  section: { one: 'section', many: 'Sections' },
  paragraph: { one: 'paragraph', many: 'Paragraphs' },
  recommendation: { one: 'recommendation', many: 'Recommendations' },
  strength: { one: 'strength', many: 'Strengths' },
  weakness: { one: 'weakness', many: 'Weaknesses' },
  item: { one: 'list item', many: 'List items' },
  footnote: { one: 'footnote', many: 'Footnotes' },
} as const satisfies Record<UnitKind, { one: string; many: string }>;

/** `1 list item`, `12 paragraphs` */
export function countedKind(count: number, kind: UnitKind): string {
  const { one, many } = kindWords[kind];
  return counted(count, one, many.toLowerCase());
}

/**
 * A short name for the place that a link leads to: `paragraph 38`, `paragraph 1, list item`, `title page`,
 * `LSCB recommendation 3`.
 */
export function placeName(
  unit: Pick<Unit, 'anchor' | 'kind' | 'number' | 'section' | 'within'>,
): string {
  if (unit.kind === 'section' && unit.section === '') return 'title page';
  const name = countedRecommendation(unit.anchor) ?? numbered(unit);
  return unit.within ? `${numbered(unit.within)}, ${name}` : name;
}

/** The same, out of context: `paragraph 38`, `strength in “Staying safe”`, `section “Care”`. */
export function placeNameAfar(
  unit: Pick<Unit, 'anchor' | 'kind' | 'number' | 'section' | 'sectionName' | 'within'>,
): string {
  const name = placeName(unit);
  const isTold = unit.within !== null || unit.anchor === `p${unit.number ?? ''}`;
  if (isTold || unit.section === '') return name;
  const section = `“${withoutColon(unit.sectionName)}”`;
  return unit.kind === 'section' ? `${name} ${section}` : `${name} in ${section}`;
}

function numbered({ kind, number }: Pick<Unit, 'kind' | 'number'>): string {
  const word = kindWords[kind].one;
  return number === null ? word : `${word} ${number}`;
}

/** The name of an unnumbered recommendation, from the count in its address; null for anything else. */
function countedRecommendation(anchor: string): string | null {
  const { board, count } = /^(?:(?<board>.+)-)?rec-(?<count>\d+)$/u.exec(anchor)?.groups ?? {};
  if (count === undefined) return null;
  return `${board === undefined ? '' : `${board.toUpperCase()} `}recommendation ${count}`;
}
