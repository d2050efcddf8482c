/** How similar the words of two texts are. */
import stem from 'wink-porter2-stemmer';
import { countEach } from '../util/count.ts';

/** The weight of each stem of a text: a vector of length 1, or empty. */
export type Weights = ReadonlyMap<string, number>;

const word = /[\p{L}\p{N}]+(?:[’']\p{L}+)?/gu;
const possessive = /[’'].*$/u;

interface Word {
  /** Number of letters before stemming. */
  letters: number;
  stem: string;
}

/** Cache of words as written: reports share most of theirs. */
const words = new Map<string, Word>();

/**
 * Makes a function that weights the words of a text by tf-idf: the fewer texts use a stem, the more it counts. Words in
 * every paragraph (“ensure”, “children”) hardly count, without a list of stop words.
 * @param corpus the texts of the report
 */
export function createWeighing(corpus: readonly string[]): (text: string) => Weights {
  const users = countUsers(corpus.map((text) => new Set(stemsOf(text))));
  return (text) => {
    const weights = [...Map.groupBy(stemsOf(text), (stem) => stem)].map(
      ([stem, { length }]): [string, number] => {
        const rarity = Math.log((corpus.length + 1) / ((users.get(stem) ?? 0) + 1));
        return [stem, (1 + Math.log(length)) * rarity];
      },
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([stem, weight]) => [stem, length === 0 ? 0 : weight / length]));
  };
}

/** Cosine similarity of two texts: 1 for the same words, 0 for none in common. */
export function similarity(a: Weights, b: Weights): number {
  return [...a].reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
}

/**
 * Makes a function that checks whether two texts of the corpus share a run of words that no third one has: three words
 * in a row, ignoring those of up to three letters (“decision-making and case progression”).
 * @param corpus the texts of the report
 */
export function createRunComparison(corpus: readonly string[]): (a: string, b: string) => boolean {
  let users: Map<string, number> | undefined;
  return (a, b) => {
    const runs = runsOf(a);
    const shared = [...runsOf(b)].filter((run) => runs.has(run));
    if (shared.length === 0) return false;
    // Made on demand: most texts share no run, and counting those of a whole report takes time.
    users ??= countUsers(corpus.map(runsOf));
    return shared.some((run) => users?.get(run) === 2);
  };
}

/** How many texts use each stem, or each run. */
function countUsers(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  return countEach(texts.values().flatMap((used) => used));
}

function runsOf(text: string): Set<string> {
  const long = stemsOf(text, 4);
  return new Set(long.slice(2).map((stem, index) => `${long[index]} ${long[index + 1]} ${stem}`));
}

/** @param least minimum number of letters of a word before stemming */
function stemsOf(text: string, least = 1): string[] {
  return (text.toLowerCase().match(word) ?? [])
    .map(wordOf)
    .filter(({ letters }) => letters >= least)
    .map(({ stem }) => stem);
}

function wordOf(found: string): Word {
  const known = words.get(found);
  if (known) return known;
  const plain = found.replace(possessive, '');
  const met = { letters: plain.length, stem: stem(plain) };
  words.set(found, met);
  return met;
}
