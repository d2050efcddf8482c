/** A council's grades as a picture: a lane for each area, time from left to right. */
import type { Comparable } from '../../schemas/comparable.ts';
import type { GradeLabel } from '../../schemas/grade.ts';
import type { Outcome } from '../../schemas/registers.ts';
import type { Scope } from '../../schemas/report.ts';
import { dateInWords } from '../../util/dates.ts';
import { gradeWords, scopeInText } from '../../util/words.ts';
import { joinsOf, type Join, type Point } from '../grades/comparisons.ts';
import { createAxis, timeOf, type Tick } from './time-axis.ts';
import type { Timeline, TimelineRow } from './timeline.ts';

export interface CouncilChart {
  /** Years to write at the axis. */
  ticks: Tick[];
  /** What the drawing needs at the least for its points to stand apart. */
  size: ChartSize;
  /** In the order of the table. */
  lanes: Lane[];
  /** Every reason for which lines are drawn, once; lines without a break first. */
  reasons: JoinReason[];
}

/** Judgements on one area; of one body, where a report judges several of them. */
export interface Lane {
  area: Outcome;
  /** `Staying safe`; where the area has several lanes, who is judged too: `Capacity to improve, council services`. */
  name: string;
  points: Placed[];
  lines: Line[];
}

/** A judgement at its place. */
export interface Placed extends Point {
  /** What is judged: the area, and who, where it is not always the same. */
  of: string;
  /** Per cent of the width, from its left. */
  x: number;
  /** Where there is room for the grade in words at its right: on every screen, on wide ones, nowhere. */
  room: 'always' | 'wide' | 'never';
}

/** A line between two points of a lane. */
export interface Line {
  from: Placed;
  to: Placed;
  isBreak: boolean;
}

/** Why lines are drawn, and in which lanes. */
export interface JoinReason {
  reason: string;
  isBreak: boolean;
  /** Names of the lanes. */
  lanes: string[];
}

export type ChartSize = 'narrow' | 'medium' | 'wide';

/** CSS pixels between the first year and the last, at the least: `narrow` is what a phone of 360 pixels has. */
const chartWidths = {
  narrow: 218,
  medium: 520,
  wide: 860,
} as const satisfies Record<ChartSize, number>;

/** What a point needs for itself, and before the word at its right: radius and gap, in CSS pixels. */
const pointWidth = 24;
const wordStart = 16;

/** Width of each grade in words, in CSS pixels, rounded up; the longest stands in two lines. */
const wordWidths = {
  outstanding: 80,
  good: 36,
  adequate: 62,
  'requires-improvement': 90,
  inadequate: 70,
} as const satisfies Record<GradeLabel, number>;

/** The drawing of a table; null where it has no grade. */
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

/** One lane, unless a report judges several bodies at once: their points would hide each other. */
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

/** The distances from each place to the next. */
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
    // What stands last has the margin for its word.
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

/** What a point is called: `Staying safe: 3 good, Joint area review, 23 February 2006`, number and word as seen. */
export function nameOfPoint({ of, judgement, report }: Named): string {
  const { label, grade } = judgement;
  const date = dateInWords(report.data.published.date);
  return `${of}: ${grade} ${gradeWords[label]}, ${report.framework.name}, ${date}`;
}
