/** Pages laid out to be printed on both sides: text begins further right on those of one parity. */
import type { PageLine } from '../types/page.ts';
import { sameLeft } from './measures.ts';

/** Fewest pages of each parity that tell where their text begins. */
const fewestPages = 3;

/** Share of lines that may begin left of the margin: they are out of place. */
const outOfPlace = 0.05;

/** Points by which the distances between two margins, and between the usual left edges, may differ. */
const rounding = 1;

/** The lines as if text began equally far right on all pages, so that their positions can be compared. */
export function withoutMirroredMargins(lines: readonly PageLine[]): readonly PageLine[] {
  const [odd, even] = [1, 0].map((parity) =>
    edgesOf(lines.filter(({ page }) => page % 2 === parity)),
  );
  if (!odd || !even) return lines;
  const by = odd.margin - even.margin;
  // Where only the texts differ, some further indented than others, not all of their edges are equally far apart.
  const isMirrored = Math.abs(by) > sameLeft && Math.abs(odd.usual - even.usual - by) <= rounding;
  return isMirrored ? lines.map((line) => (line.page % 2 === 0 ? moved(line, by) : line)) : lines;
}

/** Where lines begin: the edge left of nearly all of them, and the usual one; null if there are too few pages. */
function edgesOf(lines: readonly PageLine[]): { margin: number; usual: number } | null {
  if (new Set(lines.map(({ page }) => page)).size < fewestPages) return null;
  const lefts = lines.map(({ box }) => box.left).sort((a, b) => a - b);
  const [usual = []] = [...Map.groupBy(lefts, Math.round).values()].sort(
    (a, b) => b.length - a.length,
  );
  return { margin: lefts[Math.floor(lefts.length * outOfPlace)] ?? 0, usual: usual[0] ?? 0 };
}

function moved(line: PageLine, by: number): PageLine {
  const { box, runs } = line;
  return {
    ...line,
    box: { ...box, left: box.left + by, right: box.right + by },
    runs: runs.map((run) => ({ ...run, left: run.left + by, right: run.right + by })),
  };
}
