/** The sections of a report on an outcome area, and the areas that a report is about. */
import type { SectionText } from '../../report/read.ts';
import type { Report } from '../collections.ts';

/** The outermost sections on an area; sections below them are on it too. */
export function sectionsOn(area: string, { text }: Report): SectionText[] {
  return text.sections.filter((one) => one.area === area && one.parent?.area !== area);
}

/** Ids of the areas that the report judges or has a section on. */
export function areasIn({ data, text }: Pick<Report, 'data' | 'text'>): Set<string> {
  const areas = [...data.judgements, ...text.sections].map(({ area }) => area);
  return new Set(areas.filter((area) => area !== null));
}
