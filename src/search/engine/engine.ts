/** The search engine: a request → its answer. */
import { parseQuery, type Query } from '../query/query.ts';
import { leaveOutCommon } from './common-words.ts';
import { countValues, groupByReport, summarize } from './counts.ts';
import { createEvaluator, type Evaluation } from './evaluate.ts';
import { createFilters } from './filters.ts';
import { createHits } from './hits.ts';
import { createLookup } from './lookup.ts';
import { orderUnits } from './order.ts';
import { createScore } from './rank.ts';
import {
  createFileReader,
  remember,
  type SearchFileReader,
  type SearchSources,
} from './sources.ts';
import { createTermFinder } from './terms.ts';
import type { Answer, SearchEngine } from './types.ts';
import { createUnitIndex, type UnitIndex } from './unit-index.ts';
import { createTextReader } from './verify.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordReporter } from './word-reports.ts';

/** Makes an engine for one version of the files. Nothing is loaded before the first search. */
export function createEngine(sources: SearchSources): SearchEngine {
  const files = createFileReader(sources);
  const prepared = remember(async () => {
    const [library, units] = await Promise.all([files.library(), files.units()]);
    return createAnswerer(sources, files, createUnitIndex(library, units));
  });
  return { search: async (request) => (await prepared(''))(request) };
}

function createAnswerer(
  sources: SearchSources,
  files: SearchFileReader,
  index: UnitIndex,
): SearchEngine['search'] {
  const { commonWords } = index.library;
  const filters = createFilters(index);
  const texts = createTextReader(index, files);
  const vocabulary = createVocabulary(index.library, files);
  const findTerm = createTermFinder(index, createLookup(sources, index), vocabulary);
  const evaluate = createEvaluator(index, filters, texts, findTerm);
  const reportWords = createWordReporter(evaluate, vocabulary);

  return async (request): Promise<Answer> => {
    const query = parseQuery(request.words);
    const sought = leaveOutCommon(query, commonWords);
    const evaluation = await evaluate(sought, request);
    const score = scoreOf(sought, evaluation, index);
    const order = orderUnits(evaluation.units, request.sort, score, index);
    return {
      found: summarize(order, index),
      isExact: evaluation.isExact,
      counts: countValues(evaluation.matching, evaluation.failures, filters),
      reports: groupByReport(order, index),
      words: await reportWords({ query, sought, request, evaluation, commonWords }),
      hits: createHits(order, evaluation, index, texts, filters),
    };
  };
}

/** Null where no word is looked for. */
function scoreOf(sought: Query, { terms }: Evaluation, index: UnitIndex) {
  const clauses = sought
    .map((clause) => [...terms.values()].filter(({ term }) => clause.includes(term)))
    .filter((clause) => clause.length > 0);
  return clauses.length === 0 ? null : createScore(clauses, index);
}
