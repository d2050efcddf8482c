/** The library → the places that may be suggested. */
import { countEach } from '../../util/count.ts';
import { yearOf } from '../../util/dates.ts';
import { councilAreaPath, councilPath, outcomePath, reportPath } from '../../util/paths.ts';
import { counted } from '../../util/words.ts';
import type { Named, SearchLibrary } from '../format.ts';
import { wordsOf, type Words } from './names.ts';

export interface Place {
  kind: 'council' | 'area' | 'council-area' | 'report';
  /** `stockport`, `stockport/staying-safe` */
  id: string;
  /** `Stockport, Staying safe`; `Exeter, in Devon` */
  title: string;
  /** Number of reports, or year of a report: `3 reports`, `2006`. */
  detail: string;
  /** Path of its page from the site's root. */
  path: string;
}

/** A place with the words that find it. */
export interface Known {
  place: Place;
  /** The words of each name. */
  names: Words[];
  /** All words that may be typed for it. */
  words: Words;
}

export interface KnownPlaces {
  councils: Known[];
  /** Councils by the names of localities in their areas. */
  localities: Known[];
  areas: Known[];
  reports: Known[];
  /** Number of reports on a council that are on an area, by `council/area`. */
  reportsOn: ReadonlyMap<string, number>;
}

const known = new WeakMap<SearchLibrary, KnownPlaces>();

/** The places of a library, which are found once. */
export function knownPlaces(library: SearchLibrary): KnownPlaces {
  const places = known.get(library) ?? toKnown(library);
  known.set(library, places);
  return places;
}

function toKnown(library: SearchLibrary): KnownPlaces {
  const { reports, councils, localities, areas, frameworks } = library;
  const withAreas = reports.map((report) => ({
    ...report,
    areas: [...Object.keys(report.grades), ...report.ungraded],
  }));
  const names = new Map([...councils, ...frameworks].map((one) => [one.id, one.names]));
  const ofCouncils = countEach(reports.map(({ council }) => council));
  const ofAreas = countEach(withAreas.flatMap((report) => report.areas));
  return {
    councils: councils.map((council) => ({
      place: toPlace('council', council, ofCouncils, councilPath),
      names: council.names.map((name) => wordsOf(name)),
      words: wordsOf(...council.names, 'council'),
    })),
    localities: localities.map(([name, council]) => {
      const title = `${name}, in ${names.get(council)?.[0] ?? council}`;
      return {
        place: toPlace('council', { id: council, names: [title] }, ofCouncils, councilPath),
        names: [wordsOf(name)],
        words: wordsOf(name, 'council'),
      };
    }),
    areas: areas.map((area) => ({
      place: toPlace('area', area, ofAreas, outcomePath),
      names: area.names.map((name) => wordsOf(name)),
      words: wordsOf(...area.names),
    })),
    reports: reports.map(({ id, title, council, framework, date }) => {
      const year = yearOf(date);
      const others = [council, framework].flatMap((one) => names.get(one) ?? []);
      return {
        place: { kind: 'report', id, title, detail: year, path: reportPath(id) },
        names: [wordsOf(title)],
        words: wordsOf(title, ...others, year),
      };
    }),
    reportsOn: countEach(
      withAreas.flatMap((report) => report.areas.map((area) => `${report.council}/${area}`)),
    ),
  };
}

/** The page on an area in a council; null if no report on the council is on it. */
export function areaInCouncil(
  council: Place,
  area: Place,
  { reportsOn }: Pick<KnownPlaces, 'reportsOn'>,
): Place | null {
  const id = `${council.id}/${area.id}`;
  const reports = reportsOn.get(id);
  if (reports === undefined) return null;
  return {
    kind: 'council-area',
    id,
    title: `${council.title}, ${area.title}`,
    detail: counted(reports, 'report'),
    path: councilAreaPath(council.id, area.id),
  };
}

function toPlace(
  kind: Place['kind'],
  { id, names: [title = id] }: Named,
  reports: ReadonlyMap<string, number>,
  pathOf: (id: string) => string,
): Place {
  const detail = counted(reports.get(id) ?? 0, 'report');
  return { kind, id, title, detail, path: pathOf(id) };
}
