/** Words searched for → the pages that they name. */
import { gradeWords } from '../../report/grade-words.ts';
import { overallArea } from '../../report/overall.ts';
import type { GradeLabel } from '../../schemas/grade.ts';
import { dateInWords } from '../../util/dates.ts';
import { gradesPath } from '../../util/paths.ts';
import { formatOrder } from '../../util/row-order.ts';
import type { Named, SearchLibrary, SearchReport } from '../format.ts';
import { askingWords, functionWords } from '../function-words.ts';
import { parseQuery, plainWord } from '../query/query.ts';
import { writeRequest } from '../request.ts';
import { areaInCouncil, knownPlaces, type Place } from './known.ts';
import { isSame, isTelling, readTyped, wordsOf, type Words } from './names.ts';

/** Words that go with the names of councils and reports and say nothing more: `Kent social services Ofsted rating`. */
const companions =
  'authority borough care children childrens city county district grade grades judgement judgements latest local london ' +
  'metropolitan rating ratings royal service services social unitary';

/** Words that ask where grades have become higher, and where lower: `is Kent getting better?` */
const rising = ['better', 'improve', 'improved', 'improving'];
const falling = ['decline', 'declined', 'declining', 'worse', 'worsen', 'worsened', 'worsening'];

/** Words that say nothing about which page is meant. */
const idle = new Set([
  ...companions.split(' '),
  ...rising,
  ...falling,
  ...['become', 'becoming', 'get', 'getting', 'got', 'still'],
  ...functionWords,
  ...askingWords,
]);

/** What is shown of a page that is not a place: the grid of grades, narrowed, or the table of an outcome area. */
export type NamedPage = Pick<Place, 'title' | 'detail' | 'path'>;

/** Grades with their words, those of most words first. `isSame` adds the s of `requires`. */
const grades = (Object.keys(gradeWords) as GradeLabel[])
  .map((label) => ({ label, words: wordsOf(gradeWords[label].replace(/^requires/u, 'require')) }))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * The pages that the words name with all of them, in any order: a council, or a locality in its area; an outcome area,
 * also in a council (`stockport leadership`); or reports by council and year, framework or both (`stockport 2017`, `sif
 * stockport`) or by month (`July 2025`). Words of a question (`is Stockport good?`) make no difference. Councils first,
 * then areas, then the others in the order of the library.
 */
export function placesNamed(text: string, library: SearchLibrary, limit: number): Place[] {
  const typed = plainWords(text);
  if (typed.length === 0) return [];
  const places = knownPlaces(library);
  const councils = [...places.councils, ...places.localities].flatMap(({ place, names }) => {
    const rest = without(names, typed);
    return rest === null ? [] : [{ place, rest }];
  });
  const areas = areasNamed(typed, library);
  const found = [
    ...councils.filter(({ rest }) => isIdle(ungraded(rest))).map(({ place }) => place),
    ...areas,
    ...councils.flatMap(({ place, rest }) => [
      ...areasNamed(rest, library).flatMap((area) => areaInCouncil(place, area, places) ?? []),
      ...reportsNamed(rest, library, place.id),
    ]),
    ...reportsOfMonth(typed, library),
  ];
  return found.slice(0, limit);
}

/** The grid of grades for a grade, in all areas or one, if words ask for that: `who is inadequate for leadership?` */
export function gradesNamed(text: string, library: SearchLibrary): NamedPage[] {
  const typed = plainWords(text);
  const grade = gradeIn(typed);
  if (grade === null) return [];
  const grid = (outcome: string[], title: string): NamedPage => ({
    title,
    detail: gradeWords[grade],
    // The grid reads the names that search uses.
    path: gradesPath + writeRequest({ filters: { grade: [grade], outcome } }),
  });
  if (isIdle(ungraded(typed))) return [grid([], 'Latest grades')];
  return areasNamed(typed, library)
    .filter(({ id }) => library.reports.some((report) => report.grades[id]?.includes(grade)))
    .map(({ id, title }) => grid([id], `Latest grades: ${title}`));
}

/**
 * The table of an outcome area, with the changes asked for first, if words ask which councils got better or worse:
 * `which councils got worse for adoption?` If they name no area, that of overall effectiveness.
 */
export function changesNamed(text: string, library: SearchLibrary): NamedPage[] {
  const typed = plainWords(text);
  const isFalling = typed.some((word) => rising.includes(word));
  const isOfChange = isFalling || typed.some((word) => falling.includes(word));
  if (!typed.includes('councils') || !isOfChange) return [];
  const meant = isIdle(typed)
    ? knownPlaces(library)
        .areas.map(({ place }) => place)
        .filter(({ id }) => id === overallArea)
    : areasNamed(typed, library);
  return meant.map(({ title, detail, path }) => ({
    title: `Every council through time: ${title}`,
    detail,
    path: `${path}?sort=${formatOrder({ key: 'change', isFalling })}#every_council`,
  }));
}

/** The words of a query that only asks for words; otherwise none. */
function plainWords(text: string): string[] {
  const words = parseQuery(text).map(plainWord);
  return words.includes(null) ? [] : readTyped(words.join(' '));
}

/** Areas that are all that words name, besides a grade. */
function areasNamed(words: Words, library: SearchLibrary): Place[] {
  return knownPlaces(library).areas.flatMap(({ place, names }) => {
    const rest = without(names, words);
    return rest !== null && isIdle(ungraded(rest)) ? [place] : [];
  });
}

/** Pages of the reports on a council that words name by date, framework or both. */
function reportsNamed(words: Words, library: SearchLibrary, council: string): Place[] {
  const frameworks = new Map(library.frameworks.map((one) => [one.id, one]));
  return reportPages(library, ({ council: own, framework, date }) => {
    if (own !== council) return false;
    const { others, isDated } = undated(words, date);
    if (isDated && isIdle(others)) return true;
    const rest = without(namesOf(frameworks.get(framework)), others);
    return rest !== null && isIdle(rest);
  });
}

/** Pages of the reports of a month or day, if words name only that. */
function reportsOfMonth(words: Words, library: SearchLibrary): Place[] {
  return reportPages(library, ({ date }) => {
    const { others, isMonth } = undated(words, date);
    return isMonth && isIdle(others);
  });
}

function reportPages(library: SearchLibrary, isNamed: (report: SearchReport) => boolean): Place[] {
  const { reports } = knownPlaces(library);
  return library.reports.flatMap((report, index) => {
    const place = reports[index]?.place;
    return place && isNamed(report) ? [place] : [];
  });
}

/** The words other than those of a date, and whether they name its year, and its month too. */
function undated(
  words: Words,
  date: string,
): { others: Words; isDated: boolean; isMonth: boolean } {
  const parts = wordsOf(dateInWords(date));
  const [year = '', month] = parts.toReversed();
  const isDated = words.includes(year);
  return {
    others: words.filter((word) => !parts.includes(word)),
    isDated,
    isMonth: isDated && month !== undefined && words.includes(month),
  };
}

/** The grade that words name; if several, the one with the most words: `requires improvement to be good`. */
function gradeIn(words: Words): GradeLabel | null {
  return grades.find((grade) => without([grade.words], words) !== null)?.label ?? null;
}

/** The words other than those of grades. */
function ungraded(words: Words): Words {
  return grades.reduce((rest, grade) => without([grade.words], rest) ?? rest, words);
}

function isIdle(words: Words): boolean {
  return words.every((word) => idle.has(word));
}

function namesOf(one: Named | undefined): Words[] {
  return one?.names.map((name) => wordsOf(name)) ?? [];
}

/** The words that are left besides the longest of these names that they contain; null if they contain none. */
function without(names: readonly Words[], words: Words): string[] | null {
  const [held] = names
    .map((name) => name.filter(isTelling))
    .filter((name) => name.length > 0)
    .filter((name) => name.every((word) => words.some((typed) => isSame(word, typed))))
    .sort((a, b) => b.length - a.length);
  if (held === undefined) return null;
  return words.filter((typed) => !held.some((word) => isSame(word, typed)));
}
