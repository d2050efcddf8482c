/** Why words of a query were not found as typed, and what finds something instead. */
import { keepTerms, leaveOutCommon } from '../query/common-words.ts';
import { wordsIn, writeQuery, type Query, type Term, type WordTerm } from '../query/query.ts';
import { filterClauses } from '../query/typed-filters.ts';
import { withoutChosen, type SearchRequest } from '../request.ts';
import type { Asked, Evaluate } from './evaluate.ts';
import { spellingsOf } from './spellings.ts';
import type { Correction, WordReport } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

interface AskedOfWords extends Asked {
  /** Whether there are filters that nothing can pass. */
  hasUnmetFilters: boolean;
}

/**
 * Makes a function that reports each word and phrase that was not found as typed, in the order of the query.
 * @param countInNamed if nothing contains all words, counts the units with the other words in the reports on councils
 * that the words name
 */
export function createWordReporter(
  evaluate: Evaluate,
  vocabulary: Vocabulary,
  countInNamed: (asked: Asked) => Promise<number>,
): (asked: AskedOfWords) => Promise<WordReport[]> {
  const countOf = async (query: Query, request: SearchRequest) =>
    (await evaluate(leaveOutCommon(query), request)).units.length;

  const outcomeOf = async (
    term: WordTerm,
    { query, request, evaluation }: Asked,
    isShut: boolean,
  ): Promise<WordReport['outcome'] | null> => {
    const found = evaluation.terms.get(term);
    if (!found) return 'common';
    if (!found.units.possible.includes(1)) return 'unknown';
    if (evaluation.units.length === 0) {
      if ((await countOf([[term]], withoutChosen(request))) === 0) return 'unknown';
      // If nothing can pass the filters, no word is to blame.
      if (!isShut && (await countOf([[term], ...filterClauses(query)], request)) === 0)
        return 'none';
    }
    return found.isBeginning ? 'beginning' : null;
  };

  /** @param spellings of all words that no report contains; for words other than this one, the best is used */
  const correctionsOf = async (
    term: WordTerm,
    { query, request }: Asked,
    spellings: ReadonlyMap<Term, readonly string[]>,
  ): Promise<Correction[]> => {
    const corrections = (spellings.get(term) ?? []).map(async (text) => {
      const corrected = spell(query, (other) =>
        other === term ? text : spellings.get(other)?.[0],
      );
      const evaluation = await evaluate(leaveOutCommon(corrected), request);
      const units =
        evaluation.units.length || (await countInNamed({ query: corrected, request, evaluation }));
      return { text, words: writeQuery(corrected), units };
    });
    return (await Promise.all(corrections)).filter(({ units }) => units > 0);
  };

  return async (asked) => {
    const terms = wordsIn(asked.query);
    const isEmpty = asked.evaluation.units.length === 0;
    const isShut =
      asked.hasUnmetFilters && (await countOf(filterClauses(asked.query), asked.request)) === 0;
    const outcomes = await Promise.all(terms.map((term) => outcomeOf(term, asked, isShut)));
    const unknown = terms.filter((_, index) => outcomes[index] === 'unknown');
    const spellings = new Map<Term, readonly string[]>(
      await Promise.all(
        unknown.map(async (term) => [term, await spellingsOf(term.text, vocabulary)] as const),
      ),
    );
    const isApart = isEmpty && !isShut && unknown.length === 0 && !outcomes.includes('none');
    // Leaving out one of several words joined by OR would find no more.
    const alone = new Set<Term>(asked.query.filter((clause) => clause.length === 1).flat());

    const report = async (term: WordTerm, index: number): Promise<WordReport[]> => {
      const isOneOf = isApart && outcomes[index] !== 'common' && alone.has(term);
      const outcome = isOneOf ? 'together' : outcomes[index];
      if (!outcome) return [];
      const rest = keepTerms(asked.query, (other) => other !== term);
      const corrections = await correctionsOf(term, asked, spellings);
      return [
        {
          text: term.text,
          outcome,
          leftOut: asked.evaluation.terms.get(term)?.leftOut ?? 0,
          corrections,
          without: rest.length > 0 ? writeQuery(rest) : null,
          unitsWithout: isEmpty && rest.length > 0 ? await countOf(rest, asked.request) : null,
        },
      ];
    };
    return (await Promise.all(terms.map(report))).flat();
  };
}

function spell(query: Query, spellingOf: (term: Term) => string | undefined): Query {
  return query.map((clause) =>
    clause.map((term) => {
      const text = spellingOf(term);
      return term.type === 'filter' || text === undefined ? term : { ...term, text };
    }),
  );
}
