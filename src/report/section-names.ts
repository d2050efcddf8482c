/** What to call the sections of a report where they are not seen in their place. */
import type { SectionText } from './types.ts';

/** Superscript figures behind a word. */
const marks = /(?<=\p{L}{3}[.,;:)]?)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;

/** A heading without the marks of its footnotes. */
export function withoutMarks(title: string): string {
  return title.replace(marks, '');
}

/** The name of a section within a line: without the colon that leads from it to its text. */
export function withoutColon(name: string): string {
  return name.replace(/:$/u, '');
}

/** The name of each section by its id: one that the report prints twice follows the one above it. */
export function sectionNames(sections: readonly SectionText[]): Map<string, string> {
  const ofName = Map.groupBy(sections, ({ name }) => withoutColon(name));
  return new Map(
    sections.map(({ id, name, parent }) => {
      const own = withoutColon(name);
      const isUnique = ofName.get(own)?.length === 1;
      const above = isUnique || !parent ? '' : withoutColon(parent.name);
      return [id, above === '' ? own || 'Title page' : `${above}: ${own}`];
    }),
  );
}
