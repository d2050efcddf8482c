/** Names, for readers, of what the data identifies by id. */
import { withoutColon } from '../report/section-names.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import type { Scope } from '../schemas/report.ts';
import type { Unit } from '../report/types.ts';
import type { UnitKind } from '../schemas/unit-kinds.ts';

/** The grades in words, best first. */
export const gradeWords = {
  outstanding: 'outstanding',
  good: 'good',
  adequate: 'adequate',
  'requires-improvement': 'requires improvement',
  inadequate: 'inadequate',
} as const satisfies Record<GradeLabel, string>;

/** Steps on the common scale, of which 4 is best. */
export const gradeSteps = {
  outstanding: 4,
  good: 3,
  adequate: 2,
  'requires-improvement': 2,
  inadequate: 1,
} as const satisfies Record<GradeLabel, number>;

export const scopeWords = {
  'local-services': 'Local services',
  'council-services': 'Council services',
  'health-services': 'Health services',
  'local-authority': 'Local authority',
  lscb: 'Local Safeguarding Children Board',
  'youth-service': 'Youth service',
} as const satisfies Record<Scope, string>;

export const kindWords = {
  section: { one: 'section', many: 'Sections' },
  paragraph: { one: 'paragraph', many: 'Paragraphs' },
  recommendation: { one: 'recommendation', many: 'Recommendations' },
  strength: { one: 'strength', many: 'Strengths' },
  weakness: { one: 'weakness', many: 'Weaknesses' },
  item: { one: 'list item', many: 'List items' },
  footnote: { one: 'footnote', many: 'Footnotes' },
} as const satisfies Record<UnitKind, { one: string; many: string }>;

/** Normalised grade to show beside the printed one; null if the printed words contain it (also as “require …”). */
export function gradeBeside(printed: string, label: GradeLabel): string | null {
  const word = gradeWords[label];
  const ofSeveral = word.replace(/^requires\b/, 'require');
  const isHeld = [word, ofSeveral].some((form) => printed.toLowerCase().includes(form));
  return isHeld ? null : word;
}

/** The short name of a framework: `JAR`. */
export function frameworkShort(id: string): string {
  return id.toUpperCase();
}

/** The years in which a framework was used: `2013`, `2013–2017`, `since 2018`. */
export function yearsInWords({ from, to }: { from: number; to?: number | undefined }): string {
  if (to === undefined) return `since ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** `1 report`, `5 reports`, `1,204 words` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `a, b and c`, `a or b` */
export function listed(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${join} ${words[words.length - 1] ?? ''}`;
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

/** Number of words that identify a text. */
const identifying = 8;

/** The first words of a text, to identify it: `In the last two years leaders have agreed…` */
export function beginning(text: string): string {
  const words = text.split(' ', identifying + 1);
  return words.length <= identifying ? text : `${words.slice(0, identifying).join(' ')}…`;
}

/** The name of an unnumbered recommendation, from the count in its address; null for anything else. */
function countedRecommendation(anchor: string): string | null {
  const { board, count } = /^(?:(?<board>.+)-)?rec-(?<count>\d+)$/u.exec(anchor)?.groups ?? {};
  if (count === undefined) return null;
  return `${board === undefined ? '' : `${board.toUpperCase()} `}recommendation ${count}`;
}

/** `list item` → `List item` */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A scope within a sentence: `local services`, `Local Safeguarding Children Board`. */
export function scopeInText(scope: Scope): string {
  return scope === 'lscb' ? scopeWords.lscb : scopeWords[scope].toLowerCase();
}
