/** What a query names by an abbreviation, or by the words that one stands for, and how to ask for both. Pure. */
import type { SearchLibrary } from '../format.ts';
import { functionWords } from '../function-words.ts';
import { parseQuery, writeQuery, type Clause, type Query, type WordTerm } from './query.ts';
import { normalize } from './tokens.ts';

/** Something that was typed in one form. */
export interface OtherForm {
  /** As typed. */
  typed: string;
  /** The other form: for an abbreviation, the words it stands for, and the other way round. */
  other: string;
  /** Whether an abbreviation was typed. */
  isShort: boolean;
  /** The query with the abbreviation or its words, as phrases, in place of what was typed. */
  words: string;
}

/** Clauses of a query that are one name. */
interface Name {
  /** Index of the first clause. */
  from: number;
  /** Index after the last clause. */
  to: number;
  text: string;
}

/** Abbreviations of fewer letters are also words (`as`, `it`), unless written as printed. */
const leastLetters = 3;

/**
 * The other form of each name in a query, unless the query has that, too, in whatever way.
 * @param words the query as typed
 * @param abbreviations see `SearchLibrary`
 */
export function otherForms(
  words: string,
  abbreviations: SearchLibrary['abbreviations'],
): OtherForm[] {
  const query = parseQuery(words);
  const terms = new Set(
    query.flat().flatMap((term) => ('text' in term ? normalize(term.text) : [])),
  );
  return abbreviations.flatMap(([short, ...longs]): OtherForm[] => {
    const [long] = longs;
    const shorts = [short, `${short}s`];
    const isAlsoWord = short.length < leastLetters || functionWords.has(normalize(short));
    const typedShort = findName(query, shorts, (text) => !isAlsoWord || shorts.includes(text));
    const typedLong = findName(query, longs);
    const isAsked = (names: readonly string[]) => names.some((name) => terms.has(normalize(name)));
    const found = typedShort ?? typedLong;
    const isShort = found === typedShort;
    const hasBoth = typedShort !== null && typedLong !== null;
    if (found === null || hasBoth || isAsked(isShort ? longs : shorts)) return [];
    const phrases = longs.map(phrase);
    const both = isShort ? [word(short), ...phrases] : [...phrases, word(short)];
    return [
      {
        typed: found.text,
        other: isShort ? long : short,
        isShort,
        words: writeQuery(query.toSpliced(found.from, found.to - found.from, both)),
      },
    ];
  });
}

/** Finds one of several names among the clauses: as a word, a phrase, or words side by side. */
function findName(
  query: Query,
  names: readonly string[],
  isMeant: (text: string) => boolean = () => true,
): Name | null {
  for (const name of names.map(normalize)) {
    const most = name.split(' ').length;
    for (const from of query.keys()) {
      for (let to = from + 1; to <= Math.min(from + most, query.length); to += 1) {
        const texts = query.slice(from, to).map(textOf);
        const text = texts.join(' ');
        if (texts.includes(null) || normalize(text) !== name || !isMeant(text)) continue;
        return { from, to, text };
      }
    }
  }
  return null;
}

/** The text of a clause that asks for one word or phrase; otherwise null. */
function textOf([term, ...others]: Clause): string | null {
  return term === undefined || term.type === 'filter' || term.negated || others.length > 0
    ? null
    : term.text;
}

function word(text: string): WordTerm {
  return { type: 'word', text, negated: false };
}

/** Search ignores case, which differs between reports, and quotation marks would end the phrase. */
function phrase(text: string): WordTerm {
  return { type: 'phrase', text: normalize(text), negated: false };
}
