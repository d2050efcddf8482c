/** Findings as rows of `data/findings.csv`. */
import { isFinding, type FindingKind } from '../findings/kinds.ts';
import { wholeUnitsIn, wordsOf } from '../report/blocks.ts';
import { gradeSteps } from '../util/words.ts';
import { absolute, reportPath } from '../util/url.ts';
import type { Report } from './collections.ts';
import { labelsOnArea } from './labels.ts';
import { blocksOfReport } from './report-blocks.ts';

export interface FindingRow {
  report_id: string;
  council_id: string;
  framework: string;
  published: string;
  /** Outcome area id; empty for none. */
  area: string;
  /** The report’s grades on the area, each once, joined by `;`: several where several services were judged. */
  grade: string;
  /** Labels of the same, in the same order. */
  label: string;
  kind: FindingKind;
  /** Printed number; empty where none is. */
  number: string;
  /** Heading of the section. */
  section: string;
  /** All its words, with those of what is listed under it. */
  text: string;
  url: string;
}

/** In the order of the report. */
export function findingRows(report: Report): FindingRow[] {
  const whole = wholeUnitsIn([...blocksOfReport(report).values()].flat());
  const words = new Map(whole.map(({ unit, blocks }) => [unit.anchor, wordsOf(blocks)]));
  return report.text.units.filter(isFinding).map((unit) => {
    const labels = labelsOnArea(report.data.judgements, unit.area);
    return {
      report_id: report.id,
      council_id: report.council.id,
      framework: report.framework.id,
      published: report.data.published.date,
      area: unit.area ?? '',
      grade: labels.map((label) => gradeSteps[label]).join(';'),
      label: labels.join(';'),
      kind: unit.kind,
      number: unit.number?.toString() ?? '',
      section: unit.section,
      text: words.get(unit.anchor) ?? unit.text,
      url: absolute(reportPath(report.id, unit.anchor)),
    };
  });
}
