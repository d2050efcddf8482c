/** Names for the sections of a report when they are mentioned out of context. */
import type { SectionText } from './types.ts';

/** Superscript digits after a word. */
const marks = /(?<=\p{L}{3}[.,;:)]?)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;

/** A heading without footnote marks. */
export function withoutMarks(title: string): string {
  return title.replace(marks, '');
}

/** The name of a section for use in a sentence: without the colon that introduces its text. */
export function withoutColon(name: string): string {
  return name.replace(/:$/u, '');
}

/** The name of each section by its id. If the report prints a name twice, the parent's name goes before it. */
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
