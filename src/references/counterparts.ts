/** What the summary of a report and its main report say of the same outcome area. */
import { numberRangeOf, type NumberRange } from '../report/number-range.ts';
import { chainOf } from '../report/section-tree.ts';
import { createSummaryTest } from '../report/summaries.ts';
import type { ReportText, SectionText } from '../report/types.ts';
import type { Framework } from '../schemas/registers.ts';

/** The section on the same area in the other part. */
export interface Counterpart {
  /** The part that `section` is in. */
  part: 'summary' | 'main report';
  section: SectionText;
  /** First and last printed number under it; null where nothing there is numbered. */
  numbers: NumberRange | null;
}

/** By the id of the section: each has the other. Areas that the report takes up elsewhere too have none. */
export function counterpartsOf(
  { sections }: ReportText,
  framework: Pick<Framework, 'outline'>,
): Map<string, Counterpart> {
  const isSummary = createSummaryTest(framework);
  const isInSummary = (section: SectionText): boolean => chainOf(section).some(isSummary);
  const outermost = sections.filter(({ area, parent }) => area !== null && parent?.area !== area);
  const pairs = [...Map.groupBy(outermost, ({ area }) => area).values()].flatMap((own) => {
    const [brief, ...otherBriefs] = own.filter(isInSummary);
    const [main, ...otherMains] = own.filter((section) => !isInSummary(section));
    const isPair = otherBriefs.length === 0 && otherMains.length === 0;
    return isPair && brief && main ? [{ brief, main }] : [];
  });
  const numbersUnder = (section: SectionText) =>
    numberRangeOf(sections.filter((one) => chainOf(one).includes(section)));
  return new Map(
    pairs.flatMap(({ brief, main }): [string, Counterpart][] => [
      [brief.id, { part: 'main report', section: main, numbers: numbersUnder(main) }],
      [main.id, { part: 'summary', section: brief, numbers: numbersUnder(brief) }],
    ]),
  );
}
