/** Addresses of filtered findings. Pure. */
import { findingKinds } from '../schemas/unit-kinds.ts';
import { readRequest, writeRequest } from '../search/request.ts';
import type { FindingsRequest } from './holdings.ts';

/** The query of the address of a page of findings, in the format of search; empty if nothing is chosen. */
export function writeFindingsRequest({ filters, from, to }: FindingsRequest): string {
  const { council, framework, grade, kind } = filters;
  const none = readRequest('');
  return writeRequest({
    ...none,
    filters: { ...none.filters, council, framework, grade, kind },
    from,
    to,
  });
}

/**
 * The query of the address at which search shows the same findings.
 * @param area id of an outcome area; null for findings on any
 */
export function searchForFindings(
  { filters, from, to }: FindingsRequest,
  area: string | null,
): string {
  const { council, framework, grade, kind } = filters;
  return writeRequest({
    ...readRequest(''),
    filters: {
      council,
      outcome: area === null ? [] : [area],
      grade,
      framework,
      kind: kind.length === 0 ? [...findingKinds] : kind,
      report: [],
    },
    from,
    to,
  });
}
