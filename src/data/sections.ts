/** The sections of a report on an outcome area. */
import type { SectionText } from '../report/read.ts';
import type { Report } from './collections.ts';

/** The outermost ones: what stands below them is on the area too. */
export function sectionsOn(area: string, { text }: Report): SectionText[] {
  return text.sections.filter((one) => one.area === area && one.parent?.area !== area);
}
