/** An outcome area in a council over time: what each report on the council says about it. */
import { areasIn } from '../../report/areas.ts';
import type { SectionText } from '../../report/types.ts';
import type { Council, Framework, Outcome } from '../../schemas/registers.ts';
import { settingsOf, summariesOf, type Setting } from './area-settings.ts';
import type { Library, Report } from '../library.ts';
import { joinsOf, type Join } from '../grades/comparisons.ts';
import { renamedGrades, type Renaming } from '../frameworks.ts';
import { judgementsOf, type Stated } from '../grades/judgements.ts';
import { waysFrom, type Direction, type LineagePath } from '../lineage.ts';
import { recommendingSections } from '../report/later.ts';
import { toPassage, type Passage } from './passages.ts';

/** The page of an area of a council, which its reports judge or have a section on. */
export interface CouncilArea {
  council: Council;
  area: Outcome;
  /** All reports on the council, oldest first, including those that say nothing about the area. */
  reports: Report[];
  /** What reports say about the area, oldest first. */
  parts: AreaPart[];
  /** The areas of this council from which its question came, and in which it continued. */
  before: Kin[];
  after: Kin[];
  /** All areas with a page in this council, in the register's order. */
  siblings: Outcome[];
}

/** What a report says about the area. */
export interface AreaPart {
  report: Report;
  judgements: Stated[];
  /** Its sections on the area, in order. */
  passages: Passage[];
  /** Other sections that state a judgement on it. */
  settings: Setting[];
  /** Sections on all areas together: summaries, and recommendations that are not on an area. */
  together: SectionText[];
  /** What changed since the part before, if it was under another framework; otherwise null. */
  change: FrameworkChange | null;
  /** Which of its judgements may be compared with an earlier one, and which may not although there is one. */
  comparison: Comparison;
}

/** Whether a report's judgements are joined to earlier ones by a line. */
export interface Comparison {
  /** The lines that lead to them. */
  joins: Join[];
  /** Judgements without a line, although the area had a grade before. */
  apart: Stated[];
}

/** Whether the page quotes any of the report's words on the area. */
export function hasText({ passages, settings }: Pick<AreaPart, 'passages' | 'settings'>): boolean {
  return (
    passages.some(({ blocks }) => blocks.length > 0) ||
    settings.some(({ quotes, part }) => quotes.length > 0 || part !== null)
  );
}

/** A change of framework: the questions differ, and possibly the names of grades. */
export interface FrameworkChange {
  from: Framework;
  /** Grades of the same step with different names, best first. */
  renamed: Renaming[];
}

/** Another area with the same question, and how one became the other, step by step. */
export interface Kin extends LineagePath {
  /** The reports on the council that are about it, oldest first. */
  reports: Report[];
}

/** The areas that have a page in a council with these reports, in the register's order. */
export function areasOfCouncil(
  reports: readonly Report[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const found = new Set(reports.flatMap((report) => [...areasIn(report)]));
  return outcomes.filter(({ id }) => found.has(id));
}

/** Every page of every council. */
export function councilAreas({
  reports: all,
  outcomes,
  areas,
  comparable,
}: LibraryPart): CouncilArea[] {
  const byCouncil = Map.groupBy([...all].reverse(), ({ council }) => council);
  return [...byCouncil].flatMap(([council, reports]) => {
    const siblings = areasOfCouncil(reports, outcomes);
    const read = reports.map((report) => ({ report, areas: areasIn(report) }));
    const kin = (area: Outcome, direction: Direction): Kin[] =>
      waysFrom(area, siblings, areas, direction).map((one) => ({
        ...one,
        reports: speakingOf(one.area, read).map(({ report }) => report),
      }));
    return siblings.map((area) => ({
      council,
      area,
      reports,
      parts: partsOn(area, read, comparable),
      before: kin(area, 'before'),
      after: kin(area, 'after'),
      siblings,
    }));
  });
}

type LibraryPart = Pick<Library, 'reports' | 'outcomes' | 'areas' | 'comparable'>;

interface ReadReport {
  report: Report;
  areas: ReadonlySet<string>;
}

function speakingOf({ id }: Outcome, read: readonly ReadReport[]): ReadReport[] {
  return read.filter(({ areas }) => areas.has(id));
}

function partsOn(
  area: Outcome,
  read: readonly ReadReport[],
  comparable: Library['comparable'],
): AreaPart[] {
  const { id } = area;
  const speaking = speakingOf(area, read);
  const stated = judgementsOf(speaking.map(({ report }) => report)).filter(
    (one) => one.area === id,
  );
  const points = stated.map((judgement) => ({ report: judgement.report, judgement }));
  const joins = joinsOf(points, comparable);
  return speaking.map(({ report }, index) => {
    const judgements = stated.filter((one) => one.report === report);
    const own = report.text.sections.filter(({ area }) => area === id);
    const [first] = judgements;
    const hasEarlier = first !== undefined && stated[0] !== first;
    const led = joins.filter(({ to }) => to.report === report);
    return {
      report,
      judgements,
      passages: own.map((section) => toPassage(section, report.blocks)),
      settings: settingsOf(judgements, own, report),
      together: [
        ...summariesOf(report),
        ...recommendingSections(report.text).filter((section) => section.area === null),
      ],
      change: changeBetween(speaking[index - 1]?.report.framework, report.framework),
      comparison: {
        joins: led,
        apart: hasEarlier
          ? judgements.filter((one) => led.every(({ to }) => to.judgement !== one))
          : [],
      },
    };
  });
}

function changeBetween(from: Framework | undefined, to: Framework): FrameworkChange | null {
  return from === undefined || from === to ? null : { from, renamed: renamedGrades(from, to) };
}
