/** Which sections sum up a report, as its framework knows them. */
import type { Framework } from '../schemas/registers.ts';
import { wholePattern } from '../util/patterns.ts';
import type { SectionText } from './types.ts';

/** Makes a test of whether a section bears the title of a summary; those below one do not. */
export function createSummaryTest({
  outline,
}: Pick<Framework, 'outline'>): (section: Pick<SectionText, 'title'>) => boolean {
  const summaries = outline
    .filter(({ role }) => role === 'summary')
    .map(({ match }) => wholePattern(match.join('|')));
  return ({ title }) => summaries.some((summary) => summary.test(title));
}
