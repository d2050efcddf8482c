/** Everything that the page of a report needs to cite its paragraphs, passed to its script as JSON. */
import { citationFormats } from './formats.ts';
import type { CslItem } from './item.ts';
import { entryTemplate } from './paragraph.ts';
import type { StyledTemplate } from './styles.ts';
import type { EntryTemplate } from './template.ts';

export interface PageCitations {
  /** Full address of the page. */
  address: string;
  /** The first is used for quotations. */
  styles: readonly StyledTemplate[];
  /** For reference managers. */
  formats: readonly { name: string; template: EntryTemplate }[];
}

export function pageCitations(item: CslItem, styles: readonly StyledTemplate[]): PageCitations {
  const formats = citationFormats.map((format) => ({
    name: format.name,
    template: entryTemplate(item, format),
  }));
  return { address: item.URL, styles, formats };
}
