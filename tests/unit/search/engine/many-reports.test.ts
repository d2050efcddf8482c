import { expect, it } from 'vitest';
import { multiply } from '../../../../scripts/bench/search/corpus.ts';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { buildSearchFiles } from '../../../../src/search/index/files.ts';
import { toSearchedReport } from '../../../../src/search/index/report.ts';
import { createMatcher } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { readRequest } from '../../../../src/search/request.ts';
import { openSources } from '../../../support/pagefind.ts';
import { registers, reports } from '../../../support/reports.ts';

// An index of many parts, of which Pagefind loads one for each word asked: what a word finds may lie in two of them.
const many = multiply(reports, registers, 40);
const texts = many.reports.flatMap((report) =>
  toSearchedReport(report).units.map(({ text }) => text),
);
const sources = await openSources(await buildSearchFiles(many.reports, many.registers));

/** Words with hyphens in some of their places, each asked of an engine that has loaded nothing. */
it.each(['coordination', 'wellbeing', 'reoffending', 'cooperation', 'multiagency'])(
  '%s is found in all its places, with hyphens and without',
  async (word) => {
    const { found, isExact } = await createEngine(sources).search({
      ...readRequest(''),
      words: word,
    });
    const { matches } = createMatcher(parseQuery(word));
    expect(isExact).toBe(true);
    expect(found.units).toBe(texts.filter((text) => matches(text, () => true)).length);
    expect(found.units).toBeGreaterThan(0);
  },
);
