/** Published PDFs, where they are at hand: every page has one address, and units stand on pages in order. */
import { describe, expect, it } from 'vitest';
import { bodyToMdx } from '../../../src/pipeline/emit/body.ts';
import { readReport } from '../../../src/report/read.ts';
import { ingestFile, readTruth, realReports } from '../../support/real-reports.ts';

// One of each year that was chosen: each is a layout of its own, and reading all takes long.
const readable = readTruth().filter(({ framework }) => framework !== '');
const ofYears = Map.groupBy(readable, ({ published }) => published.slice(0, 4));
const files = [...ofYears.values()].flatMap(([row]) => (row ? [[row.file, row] as const] : []));

describe.skipIf(realReports === null)('the pages of published PDFs', () => {
  it.each(files)('%s', async (file, row) => {
    const { report } = await ingestFile(row);
    if (report === null) throw new Error(`${file} could not be read.`);
    const { pages, units } = readReport(bodyToMdx(report.sections));
    const count = report.meta.source.pages ?? 0;
    expect(pages).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const begun = units.map(({ page }) => page);
    expect(begun).toEqual(begun.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(begun).not.toContain(null);
  });
});
