/** The search engine: a request → its answer. */
import { leaveOutCommon } from '../query/common-words.ts';
import { parseQuery, type Query } from '../query/query.ts';
import type { SearchRequest } from '../request.ts';
import { nextTask } from '../../util/next-task.ts';
import { remember } from '../../util/remember.ts';
import { countValues, groupByReport, summarize } from './counts.ts';
import { createEvaluator, type Evaluation } from './evaluate.ts';
import { createFilterReporter } from './filter-reports.ts';
import { createFilters } from './filters.ts';
import { createHits } from './hits.ts';
import { createKindFinder } from './kinds.ts';
import { createLookup } from './lookup.ts';
import { createNearestFinder } from './nearest.ts';
import { orderUnits } from './order.ts';
import { createScore } from './rank.ts';
import { createFileReader, type SearchFileReader, type SearchSources } from './sources.ts';
import { createTermFinder } from './terms.ts';
import type { Answer, FoundUnits, SearchEngine } from './types.ts';
import { createUnitIndex, type UnitIndex } from './unit-index.ts';
import { createUnreportedCouncils } from './unreported.ts';
import { createTextReader } from './verify.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWordReporter } from './word-reports.ts';

/** Makes an engine for one version of the files. Nothing is loaded before the first search. */
export function createEngine(sources: SearchSources): SearchEngine {
  const files = createFileReader(sources);
  const prepared = remember(async () => {
    const [library, units] = await Promise.all([files.library(), files.units()]);
    await nextTask();
    const index = createUnitIndex(library, units);
    await nextTask();
    return createAnswerer(sources, files, index);
  });
  return { search: async (request, signal) => (await prepared(''))(request, signal) };
}

function createAnswerer(
  sources: SearchSources,
  files: SearchFileReader,
  index: UnitIndex,
): SearchEngine['search'] {
  const filters = createFilters(index);
  const texts = createTextReader(index, files);
  const vocabulary = createVocabulary(index.library, files);
  const lookup = createLookup(sources, files, index, vocabulary);
  const findTerm = createTermFinder(index, lookup, vocabulary);
  const evaluate = createEvaluator(index, filters, texts, findTerm);
  const councils = createUnreportedCouncils(index);
  const reportFilters = createFilterReporter(index, evaluate, councils);
  const nearest = createNearestFinder(index, evaluate);
  const findKind = createKindFinder(index, evaluate);
  const reportWords = createWordReporter(evaluate, vocabulary, nearest.countInNamed);

  /** @param query as typed */
  const tell = async (
    query: Query,
    evaluation: Evaluation,
    { sort }: Pick<SearchRequest, 'sort'>,
    signal: AbortSignal | undefined,
  ): Promise<FoundUnits> => {
    await nextTask(signal);
    const score = createScore(query, evaluation.terms, index);
    const order = orderUnits(evaluation.units, sort, score, index);
    await nextTask(signal);
    return {
      found: summarize(order, index),
      isExact: evaluation.isExact,
      counts: countValues(evaluation.matching, evaluation.failures, filters),
      reports: groupByReport(order, index),
      hits: createHits(order, evaluation, index, texts, filters),
    };
  };

  return async (request, signal): Promise<Answer> => {
    const query = parseQuery(request.words);
    const evaluation = await evaluate(leaveOutCommon(query), request);
    await nextTask(signal);
    const asked = { query, request, evaluation };
    const { filters: unmet, withoutFilters } = await reportFilters(asked);
    const [words, near, inCouncils, ofKind] = await Promise.all([
      reportWords({ ...asked, hasUnmetFilters: unmet.length > 0 }),
      nearest.find(asked),
      nearest.inCouncils(asked),
      findKind(asked),
    ]);
    return {
      ...(await tell(query, evaluation, request, signal)),
      filters: unmet,
      withoutFilters,
      words,
      nearest: near && {
        ...(await tell(query, near.evaluation, request, signal)),
        ...near.about,
      },
      inCouncils,
      ofKind,
      unreported: councils.named(asked),
    };
  };
}
