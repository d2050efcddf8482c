/** A report as an item of CSL-JSON, from which every citation of it is made. */
import { usualTitle } from '../registers/document-titles.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { Published, ReportFrontmatter } from '../schemas/report.ts';

/** What of a report a citation needs. */
export interface CitableReport {
  data: Pick<ReportFrontmatter, 'id' | 'document' | 'published' | 'inspectorates' | 'reference'>;
  council: Pick<Council, 'name'>;
  framework: Pick<Framework, 'name' | 'document'>;
}

/** An item of CSL-JSON (https://docs.citationstyles.org/), as far as a report has its variables. */
export interface CslItem {
  /** Report id. */
  id: string;
  type: 'report';
  /** What the document calls itself. */
  title: string;
  /** The inspectorates, in the report's order. A literal name is never split into given and family. */
  author: { literal: string }[];
  /** Year, month from 1, day: as many as are known. */
  issued: { 'date-parts': [number[]] };
  publisher: string;
  /** The inspectorate's reference; left out where none is printed. */
  number?: string;
  /** Name of the framework; left out where the title holds it. */
  genre?: string;
  language: 'en-GB';
  /** Full address of the report's page, or of a place in it. */
  URL: string;
  /** What is cited of it: `17`, `17–19`, `1 of annex B`. */
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

/** Ofsted published the joint reports that it took part in: joint area reviews bear its imprint. */
function publisherOf(inspectorates: readonly string[]): string {
  return inspectorates.find((name) => name === 'Ofsted') ?? inspectorates[0] ?? '';
}
