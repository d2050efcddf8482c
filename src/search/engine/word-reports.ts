/** Why words of a query were not found as typed. */
import { writeQuery, type Query, type WordTerm } from '../query/query.ts';
import { tokenize } from '../query/tokens.ts';
import { filterNames, type FilterName, type SearchRequest } from '../request.ts';
import { keepTerms, leaveOutCommon } from './common-words.ts';
import type { Evaluate, Evaluation } from './evaluate.ts';
import type { WordReport } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Asked {
  /** As typed. */
  query: Query;
  /** What was looked for. */
  sought: Query;
  request: SearchRequest;
  evaluation: Evaluation;
  commonWords: readonly string[];
}

/** Makes a function that tells of each word and phrase that was not found as typed, in the order of the query. */
export function createWordReporter(
  evaluate: Evaluate,
  vocabulary: Vocabulary,
): (asked: Asked) => Promise<WordReport[]> {
  /** Whether any unit holds a word by itself. */
  const isFound = async (query: Query, request: SearchRequest) =>
    (await evaluate(query, request)).units.length > 0;

  const outcomeOf = async (
    term: WordTerm,
    { query, sought, request, evaluation }: Asked,
  ): Promise<WordReport['outcome'] | null> => {
    if (!sought.flat().includes(term)) return 'common';
    const found = evaluation.terms.get(term);
    if (!found?.units.possible.includes(1)) return 'unknown';
    if (evaluation.units.length === 0) {
      const filters = query.filter((clause) => clause.every(({ type }) => type === 'filter'));
      if (!(await isFound([[term]], unfiltered(request)))) return 'unknown';
      if (!(await isFound([[term], ...filters], request))) return 'none';
    }
    return found.isBeginning ? 'beginning' : null;
  };

  const suggestionsFor = async (term: WordTerm) => {
    const [token, ...others] = tokenize(term.text);
    return token && others.length === 0 ? vocabulary.suggest(token.word) : [];
  };

  const report = async (term: WordTerm, asked: Asked): Promise<WordReport[]> => {
    const outcome = await outcomeOf(term, asked);
    if (!outcome) return [];
    const rest = keepTerms(asked.query, (other) => other !== term);
    const isCounted = asked.evaluation.units.length === 0 && rest.length > 0;
    const other = isCounted
      ? await evaluate(leaveOutCommon(rest, asked.commonWords), asked.request)
      : null;
    return [
      {
        text: term.text,
        outcome,
        suggestions: outcome === 'unknown' ? await suggestionsFor(term) : [],
        without: rest.length > 0 ? writeQuery(rest) : null,
        unitsWithout: other ? other.units.length : null,
      },
    ];
  };

  return async (asked) => {
    const words = asked.query.flat().filter((term) => term.type !== 'filter' && !term.negated);
    const reports = await Promise.all(words.map((term) => report(term as WordTerm, asked)));
    return reports.flat();
  };
}

function unfiltered(request: SearchRequest): SearchRequest {
  const filters = {} as Record<FilterName, string[]>;
  for (const name of filterNames) filters[name] = [];
  return { ...request, filters, from: '', to: '' };
}
