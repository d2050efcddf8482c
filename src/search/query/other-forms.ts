/** What a query names by an abbreviation, or by the words that one stands for, and how to ask for both. Pure. */
import type { SearchLibrary } from '../format.ts';
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
  /** The query with both forms. */
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

/** Abbreviations of fewer letters are also words (`as`, `it`), unless written in capitals. */
const leastLetters = 3;

/**
 * @param words the query as typed
 * @param abbreviations see `SearchLibrary`
 */
export function otherForms(
  words: string,
  abbreviations: SearchLibrary['abbreviations'],
): OtherForm[] {
  const query = parseQuery(words);
  return abbreviations.flatMap(([short = '', ...longs]): OtherForm[] => {
    const [long = ''] = longs;
    const typedShort = findName(query, [short, `${short}s`]);
    const isOtherWord = (text: string) => short.length < leastLetters && text !== short;
    if (typedShort && !isOtherWord(typedShort.text)) {
      const { text } = typedShort;
      const both = replace(query, typedShort, [word(text), ...longs.map(phrase)]);
      return [{ typed: text, other: long, isShort: true, words: both }];
    }
    const typedLong = findName(query, longs);
    if (!typedLong) return [];
    const both = replace(query, typedLong, [...longs.map(phrase), word(short)]);
    return [{ typed: typedLong.text, other: short, isShort: false, words: both }];
  });
}

/** Finds one of several names among the clauses: as a word, a phrase, or words side by side. */
function findName(query: Query, names: readonly string[]): Name | null {
  for (const name of names.map(normalize)) {
    const most = name.split(' ').length;
    for (const from of query.keys()) {
      for (let to = from + 1; to <= Math.min(from + most, query.length); to += 1) {
        const texts = query.slice(from, to).map(textOf);
        const text = texts.join(' ');
        if (!texts.includes(null) && normalize(text) === name) return { from, to, text };
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

function replace(query: Query, { from, to }: Name, clause: Clause): string {
  return writeQuery(query.toSpliced(from, to - from, clause));
}

function word(text: string): WordTerm {
  return { type: 'word', text, negated: false };
}

/** Search ignores case, which differs between reports. */
function phrase(text: string): WordTerm {
  return { type: 'phrase', text: text.toLowerCase(), negated: false };
}
