/** How alike two texts are in their words. */
import { stemmer } from 'stemmer';

/** What each stem of a text counts for: as a vector, of length 1, or empty. */
export type Weights = ReadonlyMap<string, number>;

const word = /[\p{L}\p{N}]+(?:[’']\p{L}+)?/gu;
const possessive = /[’'].*$/u;
/** Of each word met so far: reports share most of theirs. */
const stems = new Map<string, string>();

/**
 * Makes a function that weighs the words of a text by tf-idf: a stem counts for more the fewer texts use it, so
 * that what every paragraph says (“ensure”, “children”) counts for next to nothing, with no list of such words.
 * @param corpus the texts of the report
 */
export function createWeighing(corpus: readonly string[]): (text: string) => Weights {
  const users = new Map<string, number>();
  for (const stem of corpus.flatMap((text) => [...new Set(stemsOf(text))])) {
    users.set(stem, (users.get(stem) ?? 0) + 1);
  }
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

/** The cosine of two texts: 1 for the same words, 0 for none in common. */
export function similarity(a: Weights, b: Weights): number {
  return [...a].reduce((sum, [stem, weight]) => sum + weight * (b.get(stem) ?? 0), 0);
}

/**
 * Makes a function that tells whether two texts of the corpus share a run of words that no third one has: three
 * words in a row, those of one to three letters passed over (“decision-making and case progression”).
 * @param corpus the texts of the report
 */
export function createRunComparison(corpus: readonly string[]): (a: string, b: string) => boolean {
  const users = new Map<string, number>();
  for (const run of corpus.flatMap((text) => [...runsOf(text)])) {
    users.set(run, (users.get(run) ?? 0) + 1);
  }
  return (a, b) => {
    const runs = runsOf(a);
    return [...runsOf(b)].some((run) => runs.has(run) && users.get(run) === 2);
  };
}

function runsOf(text: string): Set<string> {
  const long = stemsOf(text, 4);
  return new Set(
    long.slice(2).map((stem, index) => [...long.slice(index, index + 2), stem].join(' ')),
  );
}

/** @param least how many letters a word has at least, before it is stemmed */
function stemsOf(text: string, least = 1): string[] {
  return [...text.toLowerCase().matchAll(word)].flatMap(([found]) => {
    const plain = found.replace(possessive, '');
    if (plain.length < least) return [];
    const stem = stems.get(plain) ?? stemmer(plain);
    stems.set(plain, stem);
    return [stem];
  });
}
