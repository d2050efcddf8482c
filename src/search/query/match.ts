/** Whether a text satisfies a query, and which of its words to mark: judged by the text itself, so never wrong. */
import { createFinder, type Finder } from './find.ts';
import { wordsIn, type FilterTerm, type Query, type Term, type WordTerm } from './query.ts';
import { tokenize, type Span, type Token } from './tokens.ts';

/** Whether a typed filter holds for what a text is part of, ignoring negation. */
export type FilterTest = (filter: FilterTerm) => boolean;

export interface Matcher {
  /** Whether all clauses hold for a text. */
  matches: (text: string, holds: FilterTest) => boolean;
  /** Where words and phrases that are not negated occur in a text: in order, not overlapping or touching. */
  marks: (text: string) => Span[];
}

/**
 * Makes a matcher for many texts.
 * @param isBeginning whether a word is looked for as the beginning of longer words instead of in its forms
 */
export function createMatcher(
  query: Query,
  isBeginning: (term: WordTerm) => boolean = () => false,
): Matcher {
  const find = (term: WordTerm) => createFinder(term, isBeginning(term));
  const clauses = query.map((clause) => clause.map((term) => createTest(term, find)));
  const finders = wordsIn(query).map(find);
  return {
    matches: (text, holds) => {
      const tokens = tokenize(text);
      return clauses.every((tests) => tests.some((test) => test(tokens, holds)));
    },
    marks: (text) => {
      const tokens = tokenize(text);
      return union(finders.flatMap((find) => [...find(tokens)]));
    },
  };
}

function createTest(
  term: Term,
  finderOf: (term: WordTerm) => Finder,
): (tokens: readonly Token[], holds: FilterTest) => boolean {
  if (term.type === 'filter') return (_, holds) => holds(term) !== term.negated;
  const find = finderOf(term);
  return (tokens) => find(tokens).next().done === term.negated;
}

/** The spans in order, with those that overlap or touch merged. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
