/** Values of filters, by what a reader may call them: their ids, and the names shown on the page. */
import { gradeSteps, gradeWords } from '../report/grade-words.ts';
import { kindWords } from '../report/place-name.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import type { FilterName } from './filter-names.ts';
import { kindLetters, type Named, type SearchLibrary } from './format.ts';
import { toIdForm } from './query/tokens.ts';

/** A value of a filter. */
export interface KnownValue {
  id: string;
  /** Its id and its names, all in the form of ids. */
  keys: readonly string[];
  /** Names that mean it only as a whole, in the same form: those of localities of a council. */
  wholes?: readonly string[];
}

/** The kinds of text that can be found, which are the same in every library. */
export const knownKinds: readonly KnownValue[] = (
  Object.keys(kindLetters) as (keyof typeof kindLetters)[]
).map((id) => toKnown({ id, names: Object.values(kindWords[id]) }));

/** Grades, also by their figures, which two grades may share. */
const knownGrades = (Object.keys(gradeWords) as GradeLabel[]).map((id) =>
  toKnown({ id, names: [gradeWords[id], `${gradeSteps[id]}`] }),
);

const ofLibraries = new WeakMap<SearchLibrary, Record<FilterName, readonly KnownValue[]>>();

/** The values of every filter in a library. */
export function knownValues(library: SearchLibrary): Record<FilterName, readonly KnownValue[]> {
  const known = ofLibraries.get(library) ?? {
    council: library.councils.map(({ id, names }) => {
      const localities = library.localities.filter(([, council]) => council === id);
      return { ...toKnown({ id, names }), wholes: localities.map(([name]) => toIdForm(name)) };
    }),
    outcome: library.areas.map(toKnown),
    framework: library.frameworks.map(toKnown),
    report: library.reports.map(({ id, title }) => toKnown({ id, names: [title] })),
    kind: knownKinds,
    grade: knownGrades,
  };
  ofLibraries.set(library, known);
  return known;
}

/**
 * Ids of the values with a name or, if there are none, of those whose names contain it as whole words: `stoke` is
 * `stoke-on-trent`. None for an unknown name.
 * @param name in the form of an id, as in a typed filter
 */
export function valuesMeant(name: string, known: readonly KnownValue[]): string[] {
  const named = known.filter((value) => isNamed(value, name));
  const holding = () =>
    known.filter(({ keys }) => keys.some((key) => `-${key}-`.includes(`-${name}-`)));
  return (named.length > 0 ? named : holding()).map(({ id }) => id);
}

/** @param name in the form of an id */
export function isNamed({ keys, wholes = [] }: KnownValue, name: string): boolean {
  return keys.includes(name) || wholes.includes(name);
}

function toKnown({ id, names }: Named): KnownValue {
  return { id, keys: [id, ...names.map(toIdForm)] };
}
