/**
 * The relevance of units. Each factor was kept because it improves the results of the queries in
 * `tests/support/relevance.ts`; kinds of units and names of outcome areas improved nothing.
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
 * Okapi BM25 (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009): how soon repetitions of a word stop
 * adding to the score, and how much the length of a unit matters. The latter is less than the usual 0.75, because a
 * paragraph is about one thing however long it is.
 */
const saturation = 1.2;
const lengthWeight = 0.4;

/** Weight of words that follow one another as in the query (Metzler & Croft, A Markov Random Field Model, 2005). */
const pairWeight = 2;

/** Weight of words close together in any order (Tao & Zhai, An Exploration of Proximity Measures, 2007). */
const spanWeight = 1;

/**
 * Weight of words near the beginning of a unit, which is where it says what it is about (Troy & Zhang, Chronological
 * Term Rank, 2007), and the number of words after which half of this weight is left.
 */
const leadWeight = 1.5;
const leadWords = 10;

/** A term of a query, or two clauses in sequence, scored like a word: its weight, and its count in each unit. */
interface Feature {
  weight: number;
  counts: Uint32Array;
}

/** A clause with words to look for. */
interface Group {
  features: Feature[];
  positions: Positions;
  rarity: number;
  /** Number of words before it in the query as typed. */
  place: number;
}

/**
 * Makes a function that gives the relevance of a unit that was found.
 * @param query as typed: including words that are not looked for, because they separate others
 * @param found the words and phrases that are looked for
 * @returns null if there are none, because all units are then equally relevant
 */
export function createScore(
  query: Query,
  found: ReadonlyMap<WordTerm, FoundTerm>,
  { count, starts, isScaleKey, isStanding }: UnitIndex,
): ((unit: number) => number) | null {
  const groups = toGroups(query, found, starts, count);
  if (groups.length === 0) return null;
  const features = [...groups.flatMap((group) => group.features), ...toPairs(groups, starts)];
  const rarity = groups.reduce((sum, group) => sum + group.rarity, 0);
  // A reader who asks for a grade wants what was given it. The key of a scale contains the word, but judges nothing.
  const areGrades = [...found.keys()].every(({ text }) => isGradeWord(text));
  const mean = (starts[count] ?? 0) / Math.max(count, 1);

  const scoreOf = (unit: number): number => {
    const start = starts[unit] ?? 0;
    const length = ((starts[unit + 1] ?? 0) - start) / mean;
    const norm = saturation * (1 - lengthWeight + lengthWeight * length);
    const places = groups.map(({ positions }) => within(positions, unit, starts));
    let score = 0;
    for (const { weight, counts } of features) {
      const frequency = counts[unit] ?? 0;
      score += (weight * frequency * (saturation + 1)) / (frequency + norm);
    }
    groups.forEach((group, index) => {
      const first = (places[index]?.[0] ?? Infinity) - start;
      score += (leadWeight * group.rarity * leadWords) / (leadWords + first);
    });
    if (groups.length < 2) return score;
    return score + (spanWeight * rarity * groups.length) / shortestSpan(places);
  };
  return (unit) => {
    if (areGrades && isScaleKey(unit)) return -Infinity;
    const score = scoreOf(unit);
    // Standing text says nothing about a council, so it comes after everything else, the most relevant first.
    return isStanding(unit) ? -1 / score : score;
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
    place += lengthOf(clause);
  }
  return groups;
}

function toFeature({ units, positions }: FoundTerm, starts: Int32Array, count: number): Feature {
  const counts = countByUnit(positions, starts);
  // A term without a place in a unit occurs there in parts of words.
  for (let unit = 0; unit < count; unit += 1) counts[unit] ||= units.possible[unit] ?? 0;
  const holding = counts.filter(Boolean).length;
  const weight = Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
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

/** Number of words that a clause takes up in a text. */
function lengthOf(clause: Clause): number {
  const lengths = clause.map((term) =>
    term.type === 'filter' || term.negated ? 0 : tokenize(term.text).length,
  );
  return Math.max(...lengths);
}
