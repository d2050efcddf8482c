/** Metadata in the head of a report's page, for reference managers and catalogues. */
import type { CslItem } from './item.ts';

/** A `<meta>` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Tags of Highwire Press (`citation_*`), which Zotero and Google Scholar read
 * (https://scholar.google.com/intl/en/scholar/inclusion.html), and of Dublin Core (`DC.*`).
 * @param rights name of the licence of the text
 */
export function citationTags(item: CslItem, rights: string): MetaTag[] {
  const authors = item.author.map(({ literal }) => literal);
  const date = item.issued['date-parts'][0].map((part) => `${part}`.padStart(2, '0'));
  const tags: [name: string, contents: string | undefined | readonly string[]][] = [
    ['citation_title', item.title],
    ['citation_author', authors],
    ['citation_publication_date', date.join('/')],
    ['citation_technical_report_institution', item.publisher],
    ['citation_technical_report_number', item.number],
    ['citation_language', item.language],
    ['citation_fulltext_html_url', item.URL],
    ['DC.title', item.title],
    ['DC.creator', authors],
    ['DC.date', date.join('-')],
    ['DC.publisher', item.publisher],
    ['DC.identifier', item.URL],
    ['DC.rights', rights],
    ['DC.type', 'Text'],
  ];
  return tags.flatMap(([name, contents]) =>
    [contents ?? []].flat().map((content) => ({ name, content })),
  );
}
