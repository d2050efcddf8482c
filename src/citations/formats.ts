/** The formats in which reference managers read a report's citation. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

/** One format that is offered for download and shown on the page. */
export interface CitationFormat {
  /** Ending of the file after the report id, without the first dot. */
  extension: string;
  name: string;
  /** Media type. */
  type: string;
  /** Grammar of shiki for it. */
  grammar: 'bibtex' | 'text' | 'json';
  /** The file's text, which ends with a line break. */
  write: (item: CslItem) => string;
}

// The key of an entry is the report id, hyphens and all: it is unique, and never changes.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

export const citationFormats: readonly CitationFormat[] = [
  {
    extension: 'bib',
    name: 'BibTeX',
    type: 'application/x-bibtex',
    grammar: 'bibtex',
    write: (item) => `${new Cite(item).format('bibtex').trim()}\n`,
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

/** The library knows the tags, but breaks values after 70 characters, addresses too, and cuts ids after 20. */
function toRis(item: CslItem): string {
  const [entry = {}] = new Cite(item).format('ris', { format: 'object' });
  const { TY = '', ...tags } = entry;
  const lines = Object.entries({ TY, ...tags, ID: item.id, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}\n`),
  );
  return lines.join('');
}
