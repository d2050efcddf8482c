/** A report as a CSL-JSON item, from which all its citations are made. */
import { usualTitle } from '../registers/document-titles.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { Published, ReportFrontmatter } from '../schemas/report.ts';

/** The parts of a report that a citation needs. */
export interface CitableReport {
  data: Pick<ReportFrontmatter, 'id' | 'document' | 'published' | 'inspectorates' | 'reference'>;
  council: Pick<Council, 'name'>;
  framework: Pick<Framework, 'name' | 'document'>;
}

/** A CSL-JSON item (https://docs.citationstyles.org/), with the variables that apply to a report. */
export interface CslItem {
  /** The report-id. */
  id: string;
  type: 'report';
  /** The title that the document gives itself. */
  title: string;
  /** The inspectorates, in the report's order. A literal name is never split into given and family name. */
  author: { literal: string }[];
  /** Year, month (from 1) and day, as far as known. */
  issued: { 'date-parts': [number[]] };
  publisher: string;
  /** The inspectorate's reference; left out if none is printed. */
  number?: string;
  /** Name of the framework; left out if the title contains it. */
  genre?: string;
  language: 'en-GB';
  /** Full address of the report's page, or of a place on it. */
  URL: string;
  /** The place that is cited: `17`, `17–19`, `1 of annex B`. */
  locator?: string;
  /** The same in words. */
  note?: string;
}

const partsKnown = { year: 1, month: 2, day: 3 } as const satisfies Record<
  Published['precision'],
  number
>;

/** @param url full address of the report's page */
export function toCslItem({ data, council, framework }: CitableReport, url: string): CslItem {
  const { id, published, inspectorates, reference } = data;
  const title = data.document ?? usualTitle(framework, { council, published: published.date });
  const isNamed = title.toLowerCase().includes(framework.name.toLowerCase());
  const parts = published.date.split('-').map(Number);
  return {
    id,
    type: 'report',
    title,
    author: inspectorates.map((literal) => ({ literal })),
    issued: { 'date-parts': [parts.slice(0, partsKnown[published.precision])] },
    publisher: publisherOf(inspectorates),
    ...(reference !== undefined && { number: reference }),
    ...(!isNamed && { genre: framework.name }),
    language: 'en-GB',
    URL: url,
  };
}

/** Ofsted if it took part, because joint area reviews have its imprint; otherwise the first inspectorate. */
function publisherOf(inspectorates: readonly string[]): string {
  return inspectorates.find((name) => name === 'Ofsted') ?? inspectorates[0] ?? '';
}
