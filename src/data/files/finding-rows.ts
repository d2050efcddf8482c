/** Findings as rows of `data/findings.csv`. */
import { labelsOnArea } from '../../report/areas.ts';
import { gradeSteps } from '../../report/grade-words.ts';
import { wholeUnitsIn, wordsOf } from '../../report/blocks.ts';
import type { FindingRow } from '../../schemas/published/files.ts';
import { isFinding } from '../../schemas/unit-kinds.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import type { Report } from '../library.ts';

/** The rows of a report, in its order. */
export function findingRows(report: Report): FindingRow[] {
  const whole = wholeUnitsIn([...report.blocks.values()].flat());
  const words = new Map(whole.map(({ unit, blocks }) => [unit.anchor, wordsOf(blocks)]));
  return report.text.units.filter(isFinding).map((unit) => {
    const labels = labelsOnArea(report.data.judgements, unit.area);
    return {
      report_id: report.id,
      council_id: report.council.id,
      framework: report.framework.id,
      published: report.data.published.date,
      area: unit.area,
      grade: labels.map((label) => gradeSteps[label]).join(';') || null,
      label: labels.join(';') || null,
      kind: unit.kind,
      number: unit.number,
      section: unit.sectionName || null,
      text: words.get(unit.anchor) ?? unit.text,
      url: absolute(reportPath(report.id, unit.anchor)),
    };
  });
}
