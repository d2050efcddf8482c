/** What to call the sections of a report where they are not seen in their place. */
import type { SectionText } from './types.ts';

/** Superscript figures behind a word. */
const marks = /(?<=\p{L}{3}[.,;:)]?)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;

/** A heading without the marks of its footnotes. */
export function withoutMarks(title: string): string {
  return title.replace(marks, '');
}

/** The name of each section by its id: a heading that the report prints twice follows the one above it. */
export function sectionNames(sections: readonly SectionText[]): Map<string, string> {
  const ofTitle = Map.groupBy(sections, ({ title }) => title);
  return new Map(
    sections.map(({ id, title, parent }) => {
      const isUnique = ofTitle.get(title)?.length === 1;
      const above = isUnique ? undefined : parent?.title;
      return [id, above ? `${above}: ${title}` : title || 'Title page'];
    }),
  );
}
