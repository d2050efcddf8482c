/** Real reports, if this machine has them: their facts, all their words and all their numbers. */
import { describe, expect, it } from 'vitest';
import { bodyToMdx } from '../../../src/pipeline/emit/body.ts';
import type { Report } from '../../../src/pipeline/types/report.ts';
import { parseMdx } from '../../../src/report/mdx.ts';
import { readReport, wholeIn } from '../../../src/report/read.ts';
import {
  ingestFile,
  linesOf,
  pathOf,
  readTruth,
  realReports,
  type TrueReport,
} from '../../support/real-reports.ts';
import { compareWords, hasPdfToText, pdfToText, wordsOf } from '../../support/pdf-words.ts';

const files = readTruth();
const reports = files.filter(({ framework }) => framework !== '');

const cases = (rows: readonly TrueReport[]): (readonly [string, TrueReport])[] =>
  rows.map((row) => [`${row.council} ${row.framework} ${row.published}`, row]);

const read = new Map<TrueReport, Promise<Report>>();

/** The report of a file, read once. */
function reportOf(row: TrueReport): Promise<Report> {
  const known = read.get(row);
  if (known) return known;
  const reading = ingestFile(row).then(({ report, messages }) => {
    if (report === null) throw new Error(messages.map(({ reason }) => reason).join('\n'));
    return report;
  });
  read.set(row, reading);
  return reading;
}

const printedOf = ({ sections }: Report): string => wholeIn(parseMdx(bodyToMdx(sections))).printed;

/** The line numbers of a range `3` or `3-5`. */
function linesOfRange(range: string): number[] {
  const [first = NaN, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The outcome areas that a framework judges, each with its column. */
function areasOf(framework: string): [string, keyof TrueReport][] {
  const columns: [string, keyof TrueReport][] = [
    ['overall-effectiveness', 'overall'],
    ['help-and-protection', 'help_and_protection'],
    ['adoption', 'adoption'],
    ['care-leavers', 'care_leavers'],
    ['leadership', 'leadership'],
    ['lscb', 'lscb'],
  ];
  // The outcomes of children in an inspection of looked after children alone have no column.
  if (framework === 'lac') return columns;
  return [
    ...columns,
    ['looked-after-children', framework === 'ilacs' ? 'in_care' : 'looked_after'],
  ];
}

// Vitest lists skipped tests by name, so the reason is in the name.
if (realReports === null)
  it.skip('real reports: REAL_REPORTS does not name a folder that holds them');

describe.skipIf(realReports === null)('ingest of real reports', () => {
  it.each(cases(reports))('reads the facts and grades in truth.csv: %s', async (_, row) => {
    const { meta } = await reportOf(row);
    const areas = areasOf(row.framework);
    const grade = (area: string): string =>
      meta.judgements
        .filter((judgement) => judgement.area === area)
        .map(({ label }) => label.replace('-', ' '))
        .join(' and ');
    expect({
      council: meta.council,
      framework: meta.framework,
      published: meta.published.date,
      inspected: [meta.inspected?.start ?? '', meta.inspected?.end ?? ''],
      lead: meta.leadInspector ?? '',
      grades: Object.fromEntries(areas.map(([area]) => [area, grade(area)])),
    }).toEqual({
      council: row.council.replaceAll(' ', '-'),
      framework: row.framework,
      published: row.published,
      inspected: [row.inspection_start, row.inspection_end],
      lead: row.lead_inspector,
      grades: Object.fromEntries(areas.map(([area, column]) => [area, row[column]])),
    });
    const inCare = meta.judgements.find(({ area }) => area === 'looked-after-children');
    if (row.in_care_scope !== '') {
      expect(/care leavers/iu.test(inCare?.title ?? '')).toBe(/leavers/u.test(row.in_care_scope));
    }
  });

  it.each(cases(files.filter(({ framework }) => framework === '')))(
    'refuses a file that is not a report: %s',
    async (_, row) => {
      const { report, messages } = await ingestFile(row);
      expect([report, messages.map(({ rule }) => rule)]).toEqual([null, ['file-html']]);
    },
  );

  it.each(cases(reports))(
    'numbers the paragraphs of the main run without an unexplained gap: %s',
    async (_, row) => {
      const { sections, meta } = await reportOf(row);
      const { units } = readReport(bodyToMdx(sections));
      const unread = units.filter(({ number, text }) => number === null && /^\d+\. /u.test(text));
      expect(unread.map(({ text }) => text)).toEqual([]);
      const numbers = units
        .filter(({ anchor }) => /^p\d+$/u.test(anchor))
        .map(({ number }) => number ?? NaN);
      const breaks = numbers.filter((number, index) => number !== (numbers[index - 1] ?? 0) + 1);
      const noted = meta.notes.map(({ what }) => what).join('\n');
      expect(breaks.filter((number) => !new RegExp(`\\b${number}\\b`, 'u').test(noted))).toEqual(
        [],
      );
    },
  );

  it.each(cases(reports))(
    'gives every page one address, and puts units on pages in order: %s',
    async (_, row) => {
      const report = await reportOf(row);
      const { pages, units } = readReport(bodyToMdx(report.sections));
      const count = report.meta.source.pages ?? 0;
      expect(pages).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      const begun = units.map(({ page }) => page);
      expect(begun).toEqual(begun.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      expect(begun).not.toContain(null);
    },
  );

  const withText = hasPdfToText ? '' : ' (pdftotext of poppler-utils is missing)';
  describe.skipIf(!hasPdfToText && process.env['CI'] === undefined)(`words${withText}`, () => {
    it.each(cases(reports))('loses, doubles or moves no word: %s', async (name, row) => {
      const report = await reportOf(row);
      const left = new Set(report.meta.omitted.flatMap(({ lines }) => linesOfRange(lines)));
      const lines = (await linesOf(row)).filter(({ number }) => left.has(number));
      const omitted = wordsOf(lines.map(({ text }) => text).join('\n'));
      const ours = wordsOf(printedOf(report));
      const theirs = (order: 'drawn' | 'placed') => wordsOf(pdfToText(pathOf(row), order));
      const drawn = theirs('drawn');
      const { lost, extra, moved } = compareWords(drawn, ours, omitted);
      process.stdout.write(
        `${name}: ${drawn.length} words, ${omitted.length} of them furniture or contents; ` +
          `${lost.length} lost, ${extra.length} extra, ${moved.length} not where they are drawn\n`,
      );
      expect({ lost, extra }).toEqual({ lost: [], extra: [] });
      // Those of a text box must be where they are placed.
      const misplaced =
        moved.length === 0 ? [] : compareWords(theirs('placed'), ours, omitted).moved;
      expect(misplaced).toEqual([]);
    });
  });
});
