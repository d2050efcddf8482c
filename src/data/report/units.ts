/** Units as lines of `data/paragraphs.jsonl`. */
import type { ReportText } from '../../report/types.ts';
import type { ReportFrontmatter } from '../../schemas/report.ts';
import type { UnitLine } from '../../schemas/published/files.ts';
import { reportPath } from '../../util/paths.ts';

/**
 * The lines of a report, in its order.
 * @param site full address of the site's root, with a slash at its end
 */
export function unitLines(
  { data, text }: { data: Pick<ReportFrontmatter, 'id'>; text: Pick<ReportText, 'units'> },
  site: string,
): UnitLine[] {
  return text.units.map(({ anchor, kind, number, sectionName, area, text: words, page }) => ({
    report: data.id,
    anchor,
    url: new URL(reportPath(data.id, anchor), site).href,
    kind,
    number,
    section: sectionName,
    area,
    text: words,
    ...(page !== null && { page }),
  }));
}

/** Lines as the text of the file. */
export function formatUnitLines(lines: readonly UnitLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
