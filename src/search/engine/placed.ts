/** Whether a filter already limits a search to councils or reports. Its words are then not taken to name a council. */
import type { Query } from '../query/query.ts';
import { typedFilters } from '../query/typed-filters.ts';
import type { SearchRequest } from '../request.ts';

export function isPlaced(query: Query, { filters }: Pick<SearchRequest, 'filters'>): boolean {
  const isChosen = filters.council.length > 0 || filters.report.length > 0;
  return (
    isChosen || typedFilters(query).some(({ name }) => name === 'council' || name === 'report')
  );
}
