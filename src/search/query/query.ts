/** What a reader types ⇄ what is searched for. */
import { filterNames, type FilterName } from '../filter-names.ts';
import { withPeriod } from './period.ts';
import { toIdForm, tokenize } from './tokens.ts';

/** A query. All of its clauses must hold. */
export type Query = readonly Clause[];

/** One term, or several joined by `OR`, of which any must hold. */
export type Clause = readonly Term[];

export type Term = WordTerm | FilterTerm;

export interface WordTerm {
  /** Words are found in all their forms, phrases (in quotation marks) as they are. */
  type: 'word' | 'phrase';
  /** As typed, from the first token to the last: `care-leavers`, `2006/07`; never empty. */
  text: string;
  negated: boolean;
}

export interface FilterTerm {
  type: 'filter';
  name: TypedFilterName;
  /** In the form of an id, known or not: `stoke-on-trent`. For `from`, `to` and `year`, four figures. */
  value: string;
  negated: boolean;
}

/** Only in capitals, because readers and reports write these words too. */
const operators = ['AND', 'OR', 'NOT'] as const;

type Operator = (typeof operators)[number];

export const typedFilterNames = [...filterNames, 'from', 'to', 'year'] as const;

export type TypedFilterName = (typeof typedFilterNames)[number];

/** Whether a filter takes a year, not a value with names. */
export function isYearFilter(name: TypedFilterName): name is Exclude<TypedFilterName, FilterName> {
  return filterNames.every((other) => other !== name);
}

/** Any double quotation mark may open or close: `"…"`, `“…”`, `„…“`, `«…»`. */
const quote = '["“”„‟«»]';
const other = '[^\\s"“”„‟«»]';

/** `-council:"Stoke on Trent"`, `"care leavers"` or anything between spaces. */
const item = new RegExp(
  `(?<before>${other}*)${quote}(?<quoted>[^"“”„‟«»]*)${quote}|${other}+`,
  'gu',
);
/** A space between a number and its sign, which makes no difference: `47 %`, `£ 20`. */
const spaceBeforeSign = /(?<=\d)\s+(?=%)|(?<=\p{Sc})\s+(?=\d)/gu;
/** Words left out of a quotation: `…`, `...`, `[…]`, `. . .`. */
const ellipsis = /\[?\s*(?:…|\.(?: ?\.){2,})\s*\]?/u;
const beforeQuote = /^-?(?:(?<name>\p{L}+):)?$/u;
const filter = /^(?<name>\p{L}+):(?<value>.+)$/u;

/**
 * Reads a query. Nothing is an error: syntax that makes no sense is read as words, or left out if it contains none.
 * - Words, phrases and filters beside each other: all of them.
 * - `a OR b c`: a or b, and c. An `OR` that lacks a term on one side is left out. So is every `AND`.
 * - `-` before a term, at the beginning or after a space, or the word `NOT` before it: not that term.
 * - A number and its sign (`47 %`): one word, as if written without the space.
 * - `"a … b"`: the phrases a and b, unless negated.
 * - `since 2018`, `before 2015`, `between 2014 and 2016` at the end: `from:`, `to:` or both.
 * - `council:leeds council:hull`: clauses that consist only of filters of one name are joined by `OR`.
 */
export function parseQuery(text: string): Query {
  const clauses: Term[][] = [];
  let last: Term[] | undefined;
  let [isAlternative, isNegated] = [false, false];
  const spaced = text.replace(spaceBeforeSign, '').replace(/\s+/gu, ' ').trim();
  for (const read of readTerms(withPeriod(spaced))) {
    if (typeof read === 'string') {
      isAlternative ||= read === 'OR';
      isNegated ||= read === 'NOT';
      continue;
    }
    const term = isNegated ? { ...read, negated: true } : read;
    if (isAlternative && last) last.push(term);
    else clauses.push((last = [term]));
    [isAlternative, isNegated] = [false, false];
  }
  return gather(clauses);
}

/** The words and phrases that are not negated. */
export function wordsIn(query: Query): WordTerm[] {
  return query.flat().filter((term): term is WordTerm => term.type !== 'filter' && !term.negated);
}

/** The word of a clause that asks for one word, not negated; otherwise null. */
export function plainWord([term, ...alternatives]: Clause): string | null {
  const isPlain = term?.type === 'word' && !term.negated && alternatives.length === 0;
  return isPlain ? term.text : null;
}

/** Whether a word is written as an abbreviation: `LAC`. Words like it are then hardly ever meant: `lack`. */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

/** Writes a query in its canonical form, which reads as the same query. */
export function writeQuery(query: Query): string {
  return query.map((clause) => clause.map(writeTerm).join(' OR ')).join(' ');
}

function writeTerm(term: Term): string {
  const sign = term.negated ? '-' : '';
  if (term.type === 'filter') return `${sign}${term.name}:${term.value}`;
  return sign + (term.type === 'phrase' ? `"${term.text}"` : term.text);
}

function* readTerms(text: string): Generator<Term | Operator> {
  for (const { 0: match, index, groups = {} } of text.matchAll(item)) {
    const { before, quoted } = groups;
    const begins = index === 0 || text[index - 1] === ' ';
    if (before === undefined || quoted === undefined) {
      yield* readChunk(match, begins);
      continue;
    }
    const negated = begins && before.startsWith('-');
    const lead = beforeQuote.exec(before);
    const chosen = toFilter(lead?.groups?.['name'], quoted);
    if (chosen) {
      yield { ...chosen, negated };
      continue;
    }
    const isPhrase = lead !== null && lead.groups?.['name'] === undefined;
    if (!isPhrase) yield* readChunk(before, begins);
    const isNot = isPhrase && negated;
    for (const phrase of (isNot ? [quoted] : quoted.split(ellipsis)).map(trimToTokens)) {
      if (phrase !== '') yield { type: 'phrase', text: phrase, negated: isNot };
    }
  }
}

/** Reads what is between spaces or quotation marks. */
function* readChunk(chunk: string, begins: boolean): Generator<Term | Operator> {
  const negated = begins && chunk.startsWith('-');
  const word = trimToTokens(chunk);
  if (word === '') return;
  const operator = operators.find((one) => one === word);
  if (operator && !negated) {
    yield operator;
    return;
  }
  const { name, value = '' } = filter.exec(word)?.groups ?? {};
  yield { ...(toFilter(name, value) ?? { type: 'word', text: word }), negated };
}

/** Null if no filter has this name, or the value is not possible for it. */
function toFilter(typed: string | undefined, text: string): Omit<FilterTerm, 'negated'> | null {
  const name = typedFilterNames.find((known) => known === typed?.toLowerCase());
  const value = toIdForm(text);
  if (!name || !(isYearFilter(name) ? /^\d{4}$/u : /./u).test(value)) return null;
  return { type: 'filter', name, value };
}

/** The text without punctuation before the first and after the last token. */
function trimToTokens(text: string): string {
  const tokens = tokenize(text);
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** Leaves out repetitions, and joins filters of one name. */
function gather(clauses: readonly Clause[]): Query {
  const gathered = new Map<string, Map<string, Term>>();
  for (const clause of clauses) {
    const written = new Map(clause.map((term) => [writeTerm(term), term]));
    const key = filterOf(clause) ?? [...written.keys()].join(' OR ');
    const terms = gathered.get(key) ?? new Map<string, Term>();
    for (const [text, term] of written) terms.set(text, term);
    gathered.set(key, terms);
  }
  return [...gathered.values()].map((terms) => [...terms.values()]);
}

/** `council:` for a clause of that filter only, not negated; otherwise null. No term is written like this. */
function filterOf(clause: Clause): string | null {
  const [first] = clause;
  if (first?.type !== 'filter') return null;
  const isAlike = (term: Term) =>
    term.type === 'filter' && term.name === first.name && !term.negated;
  return clause.every(isAlike) ? `${first.name}:` : null;
}
