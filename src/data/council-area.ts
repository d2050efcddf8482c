/** One outcome area in one council through time: what each of its reports says of it. */
import { readBlocks, type Block } from '../report/blocks.ts';
import type { SectionText } from '../report/types.ts';
import type { GradeLabel } from '../schemas/grade.ts';
import type { Council, Framework, Outcome } from '../schemas/registers.ts';
import type { Library, Report } from './collections.ts';
import { judgementsOf, type Stated } from './judgements.ts';
import { areasIn } from './sections.ts';

/** A page of a council: an area that its reports judge or have a section on. */
export interface CouncilArea {
  council: Council;
  area: Outcome;
  /** All reports of the council, oldest first: those that say nothing of the area too. */
  reports: Report[];
  /** What those that speak of it say, oldest first. */
  parts: AreaPart[];
  /** The areas of this council with which its question went on, or from which it came. */
  before: Kin[];
  after: Kin[];
  /** The areas that have such a page in this council, in the register's order. */
  siblings: Outcome[];
}

/** What one report says of the area. */
export interface AreaPart {
  report: Report;
  judgements: Stated[];
  /** Its sections on the area, in order. */
  passages: Passage[];
  /** Sections with recommendations that stand under no area. */
  recommendations: SectionText[];
  /** What changed since the part before, where that is of another framework. */
  change: FrameworkChange | null;
}

/** A change of framework: the questions differ, and perhaps the names of the grades. */
export interface FrameworkChange {
  from: Framework;
  /** Grades of the same step under two names, best first. */
  renamed: { from: GradeLabel; to: GradeLabel }[];
}

/** A section of the report, whole. */
export interface Passage {
  section: SectionText;
  /** Headings above it that are not on the area, outermost first. */
  under: string[];
  /** 0 where no section on the area is above it. */
  depth: number;
  blocks: Block[];
}

/** Another area of the same question, and how the one became the other, step by step. */
export interface Kin extends LineagePath {
  /** The reports of the council that speak of it, oldest first. */
  reports: Report[];
}

interface LineagePath {
  area: Outcome;
  /** Oldest first. */
  steps: LineageStep[];
}

interface LineageStep {
  from: Outcome;
  to: Outcome;
  reason: string;
}

/** The areas that have a page in a council with these reports, in the register's order. */
export function areasOfCouncil(
  reports: readonly Report[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const found = new Set(reports.flatMap((report) => [...areasIn(report)]));
  return outcomes.filter(({ id }) => found.has(id));
}

/** Every page of every council. The body of each report is read once. */
export function councilAreas({ reports: all, outcomes, areas }: LibraryPart): CouncilArea[] {
  const byCouncil = Map.groupBy([...all].reverse(), ({ council }) => council);
  return [...byCouncil].flatMap(([council, reports]) => {
    const siblings = areasOfCouncil(reports, outcomes);
    const read = reports.map((report) => ({
      report,
      areas: areasIn(report),
      blocks: readBlocks(report.entry.body ?? ''),
    }));
    const kin = (area: Outcome, direction: Direction): Kin[] =>
      kinOf(area, siblings, areas, direction).map((one) => ({
        ...one,
        reports: speakingOf(one.area, read).map(({ report }) => report),
      }));
    return siblings.map((area) => ({
      council,
      area,
      reports,
      parts: partsOn(area, read),
      before: kin(area, 'before'),
      after: kin(area, 'after'),
      siblings,
    }));
  });
}

type LibraryPart = Pick<Library, 'reports' | 'outcomes' | 'areas'>;

type Direction = 'before' | 'after';

interface ReadReport {
  report: Report;
  areas: ReadonlySet<string>;
  blocks: ReadonlyMap<string, Block[]>;
}

function speakingOf({ id }: Outcome, read: readonly ReadReport[]): ReadReport[] {
  return read.filter(({ areas }) => areas.has(id));
}

function partsOn(area: Outcome, read: readonly ReadReport[]): AreaPart[] {
  const { id } = area;
  return speakingOf(area, read).map(({ report, blocks }, index, speaking) => ({
    report,
    judgements: judgementsOf([report]).filter(({ area }) => area === id),
    passages: report.text.sections
      .filter(({ area }) => area === id)
      .map((section) => toPassage(section, blocks)),
    recommendations: report.text.sections.filter(
      ({ area, units }) => area === null && units.some(({ kind }) => kind === 'recommendation'),
    ),
    change: changeBetween(speaking[index - 1]?.report.framework, report.framework),
  }));
}

function changeBetween(from: Framework | undefined, to: Framework): FrameworkChange | null {
  if (from === undefined || from === to) return null;
  const renamed = from.scale.flatMap(({ grade, label }) => {
    const now = to.scale.find((step) => step.grade === grade);
    return now === undefined || now.label === label ? [] : [{ from: label, to: now.label }];
  });
  return { from, renamed };
}

function toPassage(section: SectionText, blocks: ReadonlyMap<string, Block[]>): Passage {
  const above = ancestorsOf(section);
  const onArea = above.filter(({ area }) => area === section.area);
  return {
    section,
    under: above.filter((one) => !onArea.includes(one)).map(({ title }) => title),
    depth: onArea.length,
    blocks: blocks.get(section.id) ?? [],
  };
}

function ancestorsOf({ parent }: SectionText): SectionText[] {
  return parent === null ? [] : [...ancestorsOf(parent), parent];
}

/**
 * The areas nearest in the lineage of `area` that are among `present`: one that no report of the council speaks of
 * is passed over on the way.
 */
export function kinOf(
  area: Outcome,
  present: readonly Outcome[],
  areas: ReadonlyMap<string, Outcome>,
  direction: Direction,
): LineagePath[] {
  const kin: LineagePath[] = [];
  const seen = new Set([area]);
  const follow = (place: Outcome, steps: LineageStep[]): void => {
    for (const step of stepsFrom(place, areas, direction)) {
      const next = direction === 'after' ? step.to : step.from;
      if (seen.has(next)) continue;
      seen.add(next);
      const way = direction === 'after' ? [...steps, step] : [step, ...steps];
      if (present.includes(next)) kin.push({ area: next, steps: way });
      else follow(next, way);
    }
  };
  follow(area, []);
  return kin;
}

function stepsFrom(
  place: Outcome,
  areas: ReadonlyMap<string, Outcome>,
  direction: Direction,
): LineageStep[] {
  const origins = direction === 'after' ? [place] : [...areas.values()];
  return origins.flatMap((from) =>
    from.became.flatMap(({ area, reason }) => {
      const to = areas.get(area);
      return to && (direction === 'after' || to === place) ? [{ from, to, reason }] : [];
    }),
  );
}
