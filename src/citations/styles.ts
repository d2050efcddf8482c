/** The citation styles that a report's page offers, and a report's citations in them. */
import type { StyleId } from './engine.ts';
import type { CslItem } from './item.ts';
import { citationTemplate } from './paragraph.ts';
import type { CitationTemplate } from './template.ts';

/** A style for readers. */
export interface CitationStyle {
  id: StyleId;
  name: string;
}

const citationStyles: readonly CitationStyle[] = [
  { id: 'oscola', name: 'OSCOLA' },
  { id: 'harvard1', name: 'Harvard' },
  { id: 'apa', name: 'APA' },
];

/** A style with a report's citations in it. */
export interface StyledTemplate extends CitationStyle {
  template: CitationTemplate;
}

/** A report's citations in every style. */
export function templatesOf(item: CslItem): StyledTemplate[] {
  return citationStyles.map((style) => ({ ...style, template: citationTemplate(item, style.id) }));
}
