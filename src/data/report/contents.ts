/** The table of contents of a report: its flat sections as a tree, with grades. */
import type { SectionText } from '../../report/types.ts';
import type { Judgement } from '../../schemas/report.ts';
import type { Report } from '../library.ts';

export interface ContentsEntry {
  section: SectionText;
  /** The judgement on the section's area, for the outermost section on that area; otherwise null. */
  judgement: Judgement | null;
  children: ContentsEntry[];
}

/** Sections with a heading, each below the nearest one before it at a higher level. */
export function contentsOf(report: Report): ContentsEntry[] {
  const top: ContentsEntry[] = [];
  const open: ContentsEntry[] = [];
  for (const section of report.text.sections) {
    if (section.title === '') continue;
    while ((open.at(-1)?.section.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    const own = section.area !== null && section.area !== parent?.section.area;
    const judgement = own
      ? report.data.judgements.find(({ area }) => area === section.area)
      : undefined;
    const entry = { section, judgement: judgement ?? null, children: [] };
    (parent?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}
