/**
 * The order of units by relevance. What it is made of was kept for what it gains on the queries of
 * `tests/support/relevance.ts`; kinds of units, and the names of outcome areas, gained nothing.
 */
import { isGradeWord } from '../scale-keys.ts';
import type { Clause, Query, WordTerm } from '../query/query.ts';
import { tokenize } from '../query/tokens.ts';
import {
  countByUnit,
  keepBefore,
  shortestSpan,
  unite,
  within,
  type Positions,
} from './positions.ts';
import type { FoundTerm } from './terms.ts';
import type { UnitIndex } from './unit-index.ts';

/**
 * Okapi BM25 (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009): how soon a word that is repeated stops
 * to count for more, and how much the length of a unit tells. The latter is less than the usual 0.75: a paragraph is
 * about one thing however long it is.
 */
const saturation = 1.2;
const lengthWeight = 0.4;

/** Of words that follow one another as in the query (Metzler & Croft, A Markov Random Field Model, 2005). */
const pairWeight = 2;

/** Of words that stand close together in any order (Tao & Zhai, An Exploration of Proximity Measures, 2007). */
const spanWeight = 1;

/**
 * Of words near the beginning of a unit, which says first what it is about (Troy & Zhang, Chronological Term Rank, 2007),
 * and after how many words half of it is gone.
 */
const leadWeight = 1.5;
const leadWords = 10;

/** What one or two clauses of a query find, counted like a word. */
interface Feature {
  weight: number;
  counts: ReadonlyMap<number, number>;
}

/** A clause that looks for words. */
interface Group {
  features: Feature[];
  positions: Positions;
  rarity: number;
  /** Words before it in the query as typed. */
  place: number;
}

/**
 * Makes a function that tells how relevant a unit is that was found.
 * @param query as typed: with words that are not looked for, which part others
 * @param found the words and phrases that are looked for
 * @returns null where there are none: then no unit is more relevant than another
 */
export function createScore(
  query: Query,
  found: ReadonlyMap<WordTerm, FoundTerm>,
  { count, starts, isScaleKey }: UnitIndex,
): ((unit: number) => number) | null {
  const groups = toGroups(query, found, starts, count);
  if (groups.length === 0) return null;
  const features = [...groups.flatMap((group) => group.features), ...toPairs(groups, starts)];
  const rarity = groups.reduce((sum, group) => sum + group.rarity, 0);
  // Who asks for a grade looks for what was given it: the key of a scale holds the word, but judges nothing.
  const areGrades = [...found.keys()].every(({ text }) => isGradeWord(text));
  const mean = (starts[count] ?? 0) / Math.max(count, 1);

  return (unit) => {
    if (areGrades && isScaleKey(unit)) return 0;
    const start = starts[unit] ?? 0;
    const length = ((starts[unit + 1] ?? 0) - start) / mean;
    const norm = saturation * (1 - lengthWeight + lengthWeight * length);
    const places = groups.map(({ positions }) => within(positions, unit, starts));
    let score = 0;
    for (const { weight, counts } of features) {
      const frequency = counts.get(unit) ?? 0;
      score += (weight * frequency * (saturation + 1)) / (frequency + norm);
    }
    groups.forEach((group, index) => {
      const first = (places[index]?.[0] ?? Infinity) - start;
      score += (leadWeight * group.rarity * leadWords) / (leadWords + first);
    });
    if (groups.length < 2) return score;
    return score + (spanWeight * rarity * groups.length) / shortestSpan(places);
  };
}

function toGroups(
  query: Query,
  found: ReadonlyMap<WordTerm, FoundTerm>,
  starts: Int32Array,
  count: number,
): Group[] {
  const groups: Group[] = [];
  let place = 0;
  for (const clause of query) {
    const terms = clause.flatMap((term) => (term.type === 'filter' ? [] : (found.get(term) ?? [])));
    const features = terms.map((term) => toFeature(term, starts, count));
    const positions = unite(terms.map((term) => term.positions));
    const rarity = Math.max(...features.map(({ weight }) => weight));
    if (terms.length > 0) groups.push({ features, positions, rarity, place });
    place += wordsIn(clause);
  }
  return groups;
}

function toFeature({ units, positions }: FoundTerm, starts: Int32Array, count: number): Feature {
  const counts = countByUnit(positions, starts);
  // A term without a place stands there in parts of words.
  units.possible.forEach((one, unit) => {
    if (one === 1 && !counts.has(unit)) counts.set(unit, 1);
  });
  const weight = Math.log(1 + (count - counts.size + 0.5) / (counts.size + 0.5));
  return { weight, counts };
}

function toPairs(groups: readonly Group[], starts: Int32Array): Feature[] {
  return groups.slice(1).flatMap((second, index) => {
    const first = groups[index];
    if (!first) return [];
    const distance = second.place - first.place;
    const places = keepBefore(first.positions, second.positions, distance, starts);
    const weight = (pairWeight * (first.rarity + second.rarity)) / 2;
    return [{ weight, counts: countByUnit(places, starts) }];
  });
}

/** How many words a clause stands for in a text. */
function wordsIn(clause: Clause): number {
  const lengths = clause.map((term) =>
    term.type === 'filter' || term.negated ? 0 : tokenize(term.text).length,
  );
  return Math.max(...lengths);
}
