/** What search knows about reports, and about the councils, areas and frameworks in them. Pure. */
import { frameworkShort } from '../../registers/framework-words.ts';
import { labelsOnArea } from '../../report/areas.ts';
import type { Council, Framework, Outcome } from '../../schemas/registers.ts';
import { normalize, toIdForm } from '../query/tokens.ts';
import { isScaleKey } from '../scale-keys.ts';
import {
  kindLetters,
  writeLengths,
  type Named,
  type ReportUnits,
  type SearchLibrary,
  type SearchReport,
} from '../format.ts';
import type { SearchedReport, SearchedUnit } from './report.ts';

/** The registers that reports refer to. */
export interface Registers {
  councils: readonly Council[];
  outcomes: readonly Outcome[];
  frameworks: readonly Framework[];
}

/**
 * The names of the councils, areas and frameworks that occur in reports, in the order of the registers, and those of
 * localities of these councils.
 */
export function namesIn(
  reports: readonly SearchedReport[],
  { councils, outcomes, frameworks }: Registers,
): Pick<SearchLibrary, 'councils' | 'localities' | 'areas' | 'frameworks'> {
  const used = {
    councils: new Set(reports.map(({ data }) => data.council)),
    areas: new Set(reports.flatMap(areasIn)),
    frameworks: new Set(reports.map(({ data }) => data.framework)),
  };
  return {
    councils: pick(used.councils, councils, createCouncilNames(councils)),
    localities: councils
      .filter(({ id }) => used.councils.has(id))
      .flatMap(({ id, localities }) => localities.map((name): [string, string] => [name, id])),
    areas: pick(used.areas, outcomes, ({ name, variants }) => [name, ...variants]),
    frameworks: pick(used.frameworks, frameworks, ({ id, name }) => [name, frameworkShort(id)]),
  };
}

/**
 * The names of councils without reports, in the order of the register. Each council's own name comes first; its id is
 * included only if it differs from all its names. A council is left out if one with reports has the same name: Dorset,
 * beside the abolished Dorset County Council.
 */
export function unreportedIn(
  reports: readonly Pick<SearchedReport, 'data'>[],
  { councils }: Pick<Registers, 'councils'>,
): string[][] {
  const used = new Set(reports.map(({ data }) => data.council));
  const namesOf = createCouncilNames(councils);
  const taken = new Set(
    councils
      .filter(({ id }) => used.has(id))
      .flatMap(everyName)
      .map(toIdForm),
  );
  return councils
    .filter(({ id, name }) => !used.has(id) && !taken.has(toIdForm(name)))
    .map((council) => {
      const byForm = new Map<string, string>();
      for (const name of [...namesOf(council), council.id]) {
        const form = toIdForm(name);
        if (!byForm.has(form)) byForm.set(form, name);
      }
      return [...byForm.values()];
    });
}

/** The short name of a council: `Stoke` for Stoke-on-Trent, `Bath` for Bath and North East Somerset. */
const shortName = /^.+?(?=[ -](?:and|on|upon|with)[ -]|,)/u;

/** Makes a function that gives a council's names: its own, and others that cannot mean another council. */
function createCouncilNames(councils: readonly Council[]): (council: Council) => string[] {
  const meant = Map.groupBy(
    councils.flatMap((council) => [...new Set(everyName(council).map(normalize))]),
    (name) => name,
  );
  return (council) =>
    everyName(council).filter(
      (name) => name === council.name || meant.get(normalize(name))?.length === 1,
    );
}

/** A council's own name, then those that other councils may share. */
function everyName({ name, variants, abbreviations }: Council): string[] {
  return [name, ...variants, ...abbreviations, shortName.exec(name)?.[0] ?? name];
}

function areasIn({ data, units }: SearchedReport): string[] {
  const ofUnits = units.flatMap(({ area }) => area ?? []);
  return [...data.judgements.map(({ area }) => area), ...ofUnits];
}

/** @throws Error if the register lacks a used id */
function pick<T extends { id: string }>(
  used: ReadonlySet<string>,
  register: readonly T[],
  namesOf: (entry: T) => string[],
): Named[] {
  const picked = register.filter(({ id }) => used.has(id));
  const known = new Set(picked.map(({ id }) => id));
  const unknown = [...used].filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new Error(`Reports refer to what no register has: ${unknown.join(', ')}.`);
  }
  return picked.map((entry) => ({ id: entry.id, names: [...new Set(namesOf(entry))] }));
}

/** @param page id of its page in the Pagefind index */
export function toSearchReport(searched: SearchedReport, page: string): SearchReport {
  const { data: report } = searched;
  const areas = new Set(report.judgements.map(({ area }) => area));
  const others = new Set(areasIn(searched)).difference(areas);
  return {
    id: report.id,
    page,
    title: report.title,
    council: report.council,
    framework: report.framework,
    date: report.published.date,
    grades: Object.fromEntries(
      [...areas].map((area) => [area, labelsOnArea(report.judgements, area)]),
    ),
    ungraded: [...others],
  };
}

/**
 * @param areas those of the library
 * @param standing the units of all reports that are standing text
 */
export function toReportUnits(
  units: readonly SearchedUnit[],
  areas: readonly Named[],
  standing: ReadonlySet<SearchedUnit>,
): ReportUnits {
  const indexes = new Map(areas.map(({ id }, index) => [id, index]));
  const runs: ReportUnits['areas'] = [];
  for (const unit of units) {
    const area = unit.area === null ? -1 : indexes.get(unit.area);
    if (area === undefined) throw new Error(`The library has no area "${unit.area ?? ''}".`);
    const run = runs.at(-1);
    if (run?.[0] === area) run[1] += 1;
    else runs.push([area, 1]);
  }
  const standingRuns: ReportUnits['standing'] = [];
  for (const [place, unit] of units.entries()) {
    if (!standing.has(unit)) continue;
    const run = standingRuns.at(-1);
    if (run && run[0] + run[1] === place) run[1] += 1;
    else standingRuns.push([place, 1]);
  }
  return {
    lengths: writeLengths(units.map(({ words }) => words.length)),
    kinds: units.map(({ kind }) => kindLetters[kind]).join(''),
    areas: runs,
    scaleKeys: units.flatMap(({ text }, place) => (isScaleKey(text) ? place : [])),
    standing: standingRuns,
  };
}
