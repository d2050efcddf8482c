/** A word or phrase of a query → the units that contain it, as far as the index can tell. */
import { functionWords } from '../function-words.ts';
import { isAbbreviation, type WordTerm } from '../query/query.ts';
import { tokenize, type Token } from '../query/tokens.ts';
import { anyOf, exactly, type Bitmap, type Units } from './bitmaps.ts';
import type { Lookup } from './lookup.ts';
import { countByUnit, follow, unite, type Positions } from './positions.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface FoundTerm {
  units: Units;
  /** Its places; those of a phrase are where it begins. Units that contain it in parts of words have none. */
  positions: Positions;
  /** Whether no report contains the word, so that longer words that begin with it were used instead. */
  isBeginning: boolean;
  /** Number of such longer words that were not looked for: the rarest, if there are very many. */
  leftOut: number;
}

/** A way to read a run of tokens as consecutive words. */
type Reading = readonly string[];

/** The same; null for words that are not looked for. */
type SoughtReading = readonly (string | null)[];

/** Number of words in a reading that are enough to look for. The text then shows whether the others are there too. */
const enoughWords = 2;

/** Maximum number of longer words to look up, and of ways to read a term. */
const mostLonger = 40;
const mostReadings = 32;

/** Makes a function that finds terms. It rejects if a file cannot be loaded. */
export function createTermFinder(
  { count, starts }: UnitIndex,
  lookup: Lookup,
  vocabulary: Vocabulary,
): (term: WordTerm) => Promise<FoundTerm> {
  const unitsOf = (positions: Positions): Bitmap => {
    const units = new Uint8Array(count);
    const places = countByUnit(positions, starts);
    for (let unit = 0; unit < count; unit += 1) units[unit] = places[unit] === 0 ? 0 : 1;
    return units;
  };

  /** Leaves out words that are nearly everywhere, because their places would be half of everything loaded. */
  const leaveOut = (reading: Reading): SoughtReading => {
    const rare = reading.filter((word) => !functionWords.has(word));
    if (rare.length < enoughWords) return reading;
    return reading.map((word) => (functionWords.has(word) ? null : word));
  };

  /** Units that contain all words of a reading, at least one of them as a whole of parts joined by hyphens. */
  const inParts = async (words: readonly string[], forms: readonly Positions[]) => {
    const wholes = unitsOf(unite(await Promise.all(words.map(lookup.wholes))));
    const all = forms.map(unitsOf);
    return wholes.map((one, unit) => Number(all.every((units) => units[unit] === 1) && one));
  };

  /** Asks the vocabulary, whose files are small: the index would load a large one for words that few reports have. */
  const areHeld = async (words: readonly string[]) =>
    (await Promise.all(words.map(vocabulary.holds))).every(Boolean);

  const findReading = async (reading: Reading, parts: ReadonlySet<string>) => {
    if (!(await areHeld(reading.filter((word) => parts.has(word))))) return null;
    const sought = leaveOut(reading);
    const forms = await Promise.all(
      sought.map(async (word) => (word === null ? null : lookup.forms(word))),
    );
    if (forms.some((list) => list?.length === 0)) return null;
    const positions = follow(forms, starts);
    const possible = unitsOf(positions);
    if (reading.length === 1) return { positions, possible };
    const parted = await inParts(
      sought.filter((word) => word !== null),
      forms.filter((list) => list !== null),
    );
    return { positions, possible: anyOf([exactly(possible), exactly(parted)], count).possible };
  };

  const findLonger = async (beginning: string): Promise<FoundTerm> => {
    const all = await vocabulary.beginningWith(beginning);
    const longer = all.slice(0, mostLonger);
    const found = await Promise.all(longer.map(({ word }) => lookup.forms(word)));
    const certain = unitsOf(unite(found.filter((_, index) => longer[index]?.isWhole)));
    const positions = unite(found);
    const units = { certain, possible: unitsOf(positions) };
    const leftOut = all.length - longer.length;
    return { units, positions, isBeginning: longer.length > 0, leftOut };
  };

  const find = async (term: WordTerm): Promise<FoundTerm> => {
    const tokens = tokenize(term.text);
    const parts = partialWholes(tokens);
    const found = await Promise.all(
      readingsOf(tokens).map((reading) => findReading(reading, parts)),
    );
    const readings = found.filter((reading) => reading !== null);
    const positions = unite(readings.map((reading) => reading.positions));
    const { possible } = anyOf(
      readings.map((reading) => exactly(reading.possible)),
      count,
    );
    const [word] = tokens;
    // A negated word, or an abbreviation, is meant exactly as typed.
    const isWhole = term.negated || isAbbreviation(term.text);
    if (word && isSingleWord(term, tokens) && positions.length === 0 && !isWhole) {
      return findLonger(word.word);
    }
    const units = isPlain(term, tokens)
      ? exactly(possible)
      : { certain: new Uint8Array(count), possible };
    return { units, positions, isBeginning: false, leftOut: 0 };
  };

  // To say what is found without each word, a query is evaluated in as many ways, which share its terms.
  const found = new WeakMap<WordTerm, Promise<FoundTerm>>();
  return (term) => {
    const known = found.get(term) ?? find(term);
    found.set(term, known);
    return known;
  };
}

function isSingleWord({ type }: WordTerm, tokens: readonly Token[]): boolean {
  return type === 'word' && tokens.length === 1;
}

/** Whether the index alone can find a term: a word in its forms, or figures and signs, which have no other forms. */
function isPlain(term: WordTerm, tokens: readonly Token[]): boolean {
  return isSingleWord(term, tokens) || tokens.every(({ word }) => !/\p{L}/u.test(word));
}

/** The ways to read tokens, with those joined by a hyphen as one word or as several. */
function readingsOf(tokens: readonly Token[]): Reading[] {
  let readings: Reading[] = [[]];
  for (const { word, joined } of tokens) {
    const apart = readings.map((reading) => [...reading, word]);
    const together = readings.map((reading) => [
      ...reading.slice(0, -1),
      `${reading.at(-1) ?? ''}${word}`,
    ]);
    readings = (joined ? [...apart, ...together] : apart).slice(0, mostReadings);
  }
  return readings;
}

/**
 * Words made of some, but not all, parts of a hyphenated word: `yearolds` from `17-year-olds`. Only words of letters,
 * because the vocabulary has no mixed ones. If a text hyphenates such a word as the query does, its parts are found as
 * words.
 */
function partialWholes(tokens: readonly Token[]): Set<string> {
  const typed = new Set(tokens.map(({ word }) => word));
  const wholes = tokens.flatMap((_, start) => {
    const end = tokens.findIndex(({ joined }, index) => index > start && !joined);
    const run = tokens.slice(start, end < 0 ? undefined : end);
    const isFirst = tokens[start]?.joined === false;
    const words = run.map((_, last) => joinWords(run.slice(0, last + 1))).slice(1);
    return isFirst ? words.slice(0, -1) : words;
  });
  return new Set(wholes.filter((word) => /^\p{L}+$/u.test(word) && !typed.has(word)));
}

function joinWords(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
}
