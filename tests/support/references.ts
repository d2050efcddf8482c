/** Reports with what references need, made from MDX bodies, and their references. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { readReport } from '../../src/report/read.ts';
import { referencesOf } from '../../src/references/references.ts';
import type { Referable, ReportReferences, Target } from '../../src/references/types.ts';
import { reportSchema, type ReportFrontmatter } from '../../src/schemas/report.ts';
import { context, framework } from './pipeline.ts';

/** Every report of `content/`, by id. */
export function committedReports(): Map<string, Referable> {
  const reports = readdirSync('content/reports').map((file) => {
    const { data, content } = matter(readFileSync(`content/reports/${file}`, 'utf8'));
    return toReferable(reportSchema.parse(data), content);
  });
  return new Map(reports.map((report) => [report.id, report]));
}

/**
 * A report with one section.
 * @param date of publication, as precise as known
 * @param blocks its blocks as MDX
 */
export function report(
  frameworkId: string,
  date: string,
  blocks: readonly string[] = [],
  given: Partial<ReportFrontmatter> = {},
): Referable {
  const precision = ({ 4: 'year', 7: 'month' } as const)[date.length] ?? 'day';
  const data = reportSchema.parse({
    id: `stockport-${frameworkId}-${date}`,
    title: 'A report',
    council: 'stockport',
    framework: frameworkId,
    published: { date, precision, from: 'text', evidence: 'a test' },
    inspectorates: ['Ofsted'],
    judgements: [],
    words: 1,
    source: { file: 'test.txt', sha256: '0'.repeat(64) },
    omitted: [],
    notes: [],
    ...given,
  });
  return toReferable(data, section('text', ...blocks));
}

export function section(id: string, ...blocks: string[]): string {
  return `<Section id="${id}">\n\n${blocks.join('\n\n')}\n\n</Section>\n\n`;
}

/** A numbered paragraph of the main run. */
export function numbered(number: number, text: string): string {
  return `<Paragraph id="p${number}" number="${number}">\n${text}\n</Paragraph>`;
}

/** The references of each report. */
export function resolve(...reports: Referable[]): Map<string, ReportReferences> {
  return referencesOf(reports, context.frameworks);
}

/** What a reference leads to: `#p3`, `#p3 by wording`, a report-id, or `not held: …`. */
export function destination(to: Target): string {
  switch (to.kind) {
    case 'places': {
      const places = to.units.map(({ anchor }) => `#${anchor}`).join(' ');
      return to.basis === 'named' ? places : `${places} by ${to.basis}`;
    }
    case 'page':
      return `#${to.anchor}`;
    case 'report':
      return to.report.id;
    case 'not-held':
      return `not held: ${to.name}`;
  }
}

function toReferable(data: ReportFrontmatter, body: string): Referable {
  const council = context.councils.find(({ id }) => id === data.council);
  if (!council) throw new Error(`No council ${data.council} in the register.`);
  const text = readReport(body);
  const units = new Map(text.units.map((unit) => [unit.anchor, unit]));
  return { id: data.id, data, council, framework: framework(data.framework), text, units };
}
