/** The units of the built site, from its data files. */
import type { ReportFrontmatter } from '../../src/schemas/report.ts';
import { readSiteFile, reportsData } from './site.ts';

/** A line of `data/paragraphs.jsonl`. */
export interface UnitLine {
  report: string;
  anchor: string;
  url: string;
  kind: string;
  number: number | null;
  section: string;
  area: string | null;
  text: string;
}

/** All lines of `data/paragraphs.jsonl`, read once. */
export function unitLines(): readonly Readonly<UnitLine>[] {
  return (lines ??= readLines());
}

let lines: readonly UnitLine[] | undefined;
let reports: readonly ReportFrontmatter[] | undefined;

function readLines(): UnitLine[] {
  return readSiteFile('data/paragraphs.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as UnitLine);
}

/** The unit at an anchor, with the frontmatter of its report. */
export function unitOf(place: {
  report: string;
  anchor: string;
}): Omit<UnitLine, 'report'> & { report: ReportFrontmatter } {
  const { report: id, anchor } = place;
  reports ??= reportsData();
  const report = reports.find((entry) => entry.id === id);
  const unit = unitLines().find((line) => line.report === id && line.anchor === anchor);
  if (!report || !unit) throw new Error(`The data files have no ${id}#${anchor}.`);
  return { ...unit, report };
}
