/** Which sections are summaries of a report, according to its framework. */
import type { Framework } from '../schemas/registers.ts';
import { wholePattern } from '../util/patterns.ts';
import type { SectionText } from './types.ts';

/** Makes a test for sections with the title of a summary. Sections below a summary do not pass. */
export function createSummaryTest({
  outline,
}: Pick<Framework, 'outline'>): (section: Pick<SectionText, 'title'>) => boolean {
  const summaries = outline
    .filter(({ role }) => role === 'summary')
    .map(({ match }) => wholePattern(match.join('|')));
  return ({ title }) => summaries.some((summary) => summary.test(title));
}
