/** Addresses of filtered findings. Pure. */
import { findingKinds } from '../schemas/unit-kinds.ts';
import { readRequest, writeRequest, type RequestParts } from '../search/request.ts';
import type { FindingsRequest } from './holdings.ts';

/** Reads the query of the address of a page of findings, which `writeRequest` writes. */
export function readFindingsRequest(search: string): FindingsRequest {
  const { filters, from, to } = readRequest(search);
  const { council, framework, grade, kind } = filters;
  return { filters: { council, framework, grade, kind }, from, to };
}

/**
 * The query of the address at which search shows the same findings.
 * @param area id of an outcome area; null for findings on any
 */
export function searchForFindings(request: RequestParts, area: string | null): string {
  const { kind = [] } = request.filters ?? {};
  return writeRequest({
    ...request,
    filters: {
      ...request.filters,
      outcome: area === null ? [] : [area],
      kind: kind.length === 0 ? findingKinds : kind,
    },
  });
}
