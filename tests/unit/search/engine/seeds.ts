/** The engine over the reports in `content/`, and what it must find, known from reading all texts. */
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { Answer } from '../../../../src/search/engine/types.ts';
import type { SearchReport } from '../../../../src/search/format.ts';
import { buildSearchFiles } from '../../../../src/search/index/files.ts';
import { toSearchReport } from '../../../../src/search/index/library.ts';
import { toSearchedReport } from '../../../../src/search/index/report.ts';
import { leaveOutCommon } from '../../../../src/search/query/common-words.ts';
import { createMatcher, type FilterTest } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { readRequest, type SearchRequest } from '../../../../src/search/request.ts';
import { openSources } from '../../../support/pagefind.ts';
import { registers, reports } from '../../../support/reports.ts';

export interface SeedUnit {
  /** `stockport-jar-2006#p17` */
  id: string;
  report: SearchReport;
  kind: string;
  area: string | null;
  grades: readonly string[];
  text: string;
}

const newestFirst = reports.toSorted((a, b) =>
  a.data.published.date < b.data.published.date ? 1 : -1,
);

/** In the order of the library. */
export const searchedReports = newestFirst.map(toSearchedReport);

/** In the same order. */
export const units: readonly SeedUnit[] = searchedReports.flatMap((report) => {
  const about = toSearchReport(report, '');
  return report.units.map(({ anchor, kind, area, text }) => ({
    id: `${report.data.id}#${anchor}`,
    report: about,
    kind,
    area,
    grades: area === null ? [] : (about.grades[area] ?? []),
    text,
  }));
});

export const sources = await openSources(await buildSearchFiles(newestFirst, registers));
export const engine = createEngine(sources);

/** A request as written in an address: `q=care&council=stockport`. */
export function search(address: string): Promise<Answer> {
  return engine.search(readRequest(address));
}

/** A request for words alone. */
export function ask(words: string): SearchRequest {
  return { ...readRequest(''), words };
}

/** All hits, as ids of units, in order. */
export async function idsOf(answer: Answer): Promise<string[]> {
  const hits = await answer.hits(0, units.length);
  return hits.map(({ report, anchor }) => `${report.id}#${anchor}`);
}

/** The units whose texts match, in the order of the library. */
export function matching(
  words: string,
  holds: (...filter: [...Parameters<FilterTest>, SeedUnit]) => boolean = () => true,
): SeedUnit[] {
  const { matches } = createMatcher(leaveOutCommon(parseQuery(words)));
  return units.filter((unit) => matches(unit.text, (filter) => holds(filter, unit)));
}
