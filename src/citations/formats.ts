/** Formats for reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Grammar } from '../util/highlight.ts';
import type { CslItem } from './item.ts';

/** A format that is offered for download, from a route in `src/pages/reports/`, and shown on the page. */
export interface CitationFormat {
  /** Extension of the file after the report-id, without the first dot. */
  extension: string;
  name: string;
  /** Media type. */
  type: string;
  /** Its shiki grammar. */
  grammar: Grammar;
  /** Writes the text of the file, which ends with a line break. */
  write: (item: CslItem) => string;
}

// The key of an entry is the report-id, including hyphens: it is unique and never changes.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** BibTeX's names of months, which styles print in their own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const citationFormats: readonly CitationFormat[] = [
  {
    extension: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex',
    grammar: 'bibtex',
    write: toBibtex,
  },
  {
    extension: 'ris',
    name: 'RIS',
    type: 'application/x-research-info-systems',
    grammar: 'text',
    write: toRis,
  },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    grammar: 'json',
    write: (item) => `${JSON.stringify([item], null, 2)}\n`,
  },
];

/** Writes BibTeX. On its own, the library puts the day in the month, which no style understands. */
function toBibtex(item: CslItem): string {
  const { year, month, day } = dateOf(item);
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const name = month === undefined ? '' : months[Number(month) - 1];
  const entry = new Cite(item).format('bibtex').trim();
  return `${entry.replace(/month = \{.*\}/u, `month = ${name},\n\tdate = {${date}}`)}\n`;
}

/** Year, month and day in digits, as far as known. */
function dateOf({
  issued,
}: CslItem): Partial<Record<'year' | 'month' | 'day', string | undefined>> {
  const [parts] = issued['date-parts'];
  const [year, month, day] = parts.map((part) => `${part}`.padStart(2, '0'));
  return { year, month, day };
}

/** Writes RIS. The library knows the tags, but breaks values, even addresses, at 70 characters and cuts ids at 20. */
function toRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const { TY = '', ...tags } = entry;
  const { year = '', month = '', day = '' } = dateOf(item);
  const DA = `${year}/${month}/${day}/`;
  const lines = Object.entries({ TY, ...tags, DA, ID: item.id, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\n`),
  );
  return lines.join('');
}
