/** A council's grades as a chart: a lane for each area, with time from left to right. */
import { gradeWords } from '../../report/grade-words.ts';
import { scopeInText } from '../../report/scope-words.ts';
import type { Comparable } from '../../schemas/comparable.ts';
import type { GradeLabel } from '../../schemas/grade.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Scope } from '../../schemas/report.ts';
import { dateInWords } from '../../util/dates.ts';
import { joinsOf, type Join, type Point } from '../grades/comparisons.ts';
import { createAxis, timeOf, type Tick } from './time-axis.ts';
import type { Timeline, TimelineRow } from './timeline.ts';

export interface CouncilChart {
  /** Years to print at the axis. */
  ticks: Tick[];
  /** Smallest size at which points do not overlap. */
  size: ChartSize;
  /** In the order of the table. */
  lanes: Lane[];
  /** The reasons for all lines, each once; lines without a break first. */
  reasons: JoinReason[];
}

/** Judgements on an area; if a report judges several bodies, those on one body. */
export interface Lane {
  area: Outcome;
  /** `Staying safe`; if the area has several lanes, with who is judged: `Capacity to improve, council services`. */
  name: string;
  points: Placed[];
  lines: Line[];
}

/** A judgement and its position. */
export interface Placed extends Point {
  /** What is judged: the area, with who is judged if this varies. */
  of: string;
  /** Per cent of the width, from the left. */
  x: number;
  /** Whether there is room for the grade in words to its right: on all screens, on wide ones, or never. */
  room: 'always' | 'wide' | 'never';
}

/** A line between two points of a lane. */
export interface Line {
  from: Placed;
  to: Placed;
  isBreak: boolean;
}

/** Why lines are drawn, and in which lanes they are. */
export interface JoinReason {
  reason: string;
  isBreak: boolean;
  /** Names of the lanes. */
  lanes: string[];
}

export type ChartSize = 'narrow' | 'medium' | 'wide';

/** Minimum CSS pixels between the first and last year; `narrow` fits a phone with 360 pixels. */
const chartWidths = {
  narrow: 218,
  medium: 520,
  wide: 860,
} as const satisfies Record<ChartSize, number>;

/** Width of a point, and distance from its centre to the word on its right (radius and gap), in CSS pixels. */
const pointWidth = 24;
const wordStart = 16;

/** Width of each grade in words, in CSS pixels, rounded up; the longest takes two lines. */
const wordWidths = {
  outstanding: 80,
  good: 36,
  adequate: 62,
  'requires-improvement': 90,
  inadequate: 70,
} as const satisfies Record<GradeLabel, number>;

/** The chart of a table; null if it has no grade. */
export function chartOf(
  { rows }: Timeline,
  comparable: readonly Comparable[],
): CouncilChart | null {
  const sketches = rows.flatMap((row) => lanesOf(row, comparable));
  const times = sketches.flatMap(({ points }) => points.map(timeOfPoint));
  if (times.length === 0) return null;
  const { place, ticks } = createAxis(times);
  const gaps = sketches.flatMap(({ points }) =>
    gapsOf(points.map((one) => place(timeOfPoint(one)))),
  );
  const size = sizeFor(Math.min(...gaps));
  return {
    ticks,
    size,
    lanes: sketches.map(({ joins, ...sketch }) => {
      const points = placedIn(sketch.points, place, size);
      return { ...sketch, points, lines: linesBetween(points, joins) };
    }),
    reasons: reasonsOf(sketches),
  };
}

interface Sketch {
  area: Outcome;
  name: string;
  points: Named[];
  joins: Join[];
}

type Named = Point & Pick<Placed, 'of'>;

/** The lanes of an area: one, unless a report judges several bodies at once, whose points would overlap. */
function lanesOf({ area, cells }: TimelineRow, comparable: readonly Comparable[]): Sketch[] {
  const graded = cells.filter((cell) => cell.type === 'graded');
  const scopes = new Set(graded.flatMap(({ judgements }) => judgements.map(({ scope }) => scope)));
  const nameIn = (scope: Scope) =>
    scopes.size > 1 ? `${area.name}, ${scopeInText(scope)}` : area.name;
  const points = graded.flatMap(({ report, judgements }) =>
    judgements.map((judgement) => ({ report, judgement, of: nameIn(judgement.scope) })),
  );
  const isParted = graded.some(({ judgements }) => judgements.length > 1);
  const lanes = Map.groupBy(points, ({ of }) => (isParted ? of : area.name));
  return [...lanes].map(([name, own]) => ({
    area,
    name,
    points: own,
    joins: joinsOf(own, comparable),
  }));
}

const timeOfPoint = ({ report }: Point): number => timeOf(report.data.published.date);

/** The distance from each place to the next. */
function gapsOf(places: readonly number[]): number[] {
  return places.slice(1).map((place, index) => place - (places[index] ?? place));
}

/** @param gap the smallest between two points of a lane, in per cent; infinite for none */
function sizeFor(gap: number): ChartSize {
  const fits = (width: number) => (gap / 100) * width >= pointWidth;
  if (fits(chartWidths.narrow)) return 'narrow';
  return fits(chartWidths.medium) ? 'medium' : 'wide';
}

function placedIn(
  points: readonly Named[],
  place: (time: number) => number,
  size: ChartSize,
): Placed[] {
  const places = points.map((point) => place(timeOfPoint(point)));
  const gaps = gapsOf(places);
  return points.map((point, index) => {
    const gap = gaps[index];
    const needed = wordStart + wordWidths[point.judgement.label] + pointWidth / 2;
    const fits = (width: number) => gap === undefined || (gap / 100) * width >= needed;
    // The last point has the margin for its word.
    const room = fits(chartWidths[size]) ? 'always' : fits(chartWidths.medium) ? 'wide' : 'never';
    return { ...point, x: places[index] ?? 0, room };
  });
}

function linesBetween(points: readonly Placed[], joins: readonly Join[]): Line[] {
  const at = new Map(points.map((point) => [point.judgement, point]));
  return joins.flatMap(({ from, to, isBreak }) => {
    const [start, end] = [at.get(from.judgement), at.get(to.judgement)];
    return start && end ? [{ from: start, to: end, isBreak }] : [];
  });
}

function reasonsOf(lanes: readonly Pick<Sketch, 'name' | 'joins'>[]): JoinReason[] {
  const found = new Map<string, JoinReason>();
  for (const { name, joins } of lanes) {
    for (const { reason, isBreak } of joins) {
      const key = `${isBreak} ${reason}`;
      const known = found.get(key) ?? { reason, isBreak, lanes: [] };
      if (!known.lanes.includes(name)) known.lanes.push(name);
      found.set(key, known);
    }
  }
  return [...found.values()].sort((a, b) => Number(a.isBreak) - Number(b.isBreak));
}

/** The name of a point: `Staying safe: 3 good, Joint area review, 23 February 2006`, number and word as shown. */
export function nameOfPoint({ of, judgement, report }: Named): string {
  const { label, grade } = judgement;
  const date = dateInWords(report.data.published.date);
  return `${of}: ${grade} ${gradeWords[label]}, ${report.framework.name}, ${date}`;
}
