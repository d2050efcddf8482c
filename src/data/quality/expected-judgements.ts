/** Compares the judgements of a report with those that its framework requires of every report. */
import type { Quality } from '../../schemas/quality.ts';
import { cellOf } from '../grades/cells.ts';
import type { Report } from '../library.ts';

/** The judgements that were found and expected, by area, in the framework's order. */
export function judgementsFound(report: Report): Quality['judgements'] {
  const { judgements } = report.framework;
  const always = new Set(judgements.flatMap(({ area, always: is }) => (is ? [area] : [])));
  const isRefused = (area: string): boolean => report.data.notJudged?.includes(area) === true;
  const found: Quality['judgements'] = {
    found: report.data.judgements.length,
    expected: [],
    ended: [],
    also: [],
    notJudged: [],
    notHere: [],
  };
  for (const area of new Set(judgements.map((one) => one.area))) {
    const { type } = cellOf({ id: area }, report);
    if (type === 'joint') found.expected.push({ area, state: 'joint' });
    else if (type === 'unreadable') found.expected.push({ area, state: 'missing' });
    else if (type === 'abolished') found.ended.push(area);
    else if (type !== 'graded') (isRefused(area) ? found.notJudged : found.notHere).push(area);
    else if (always.has(area)) found.expected.push({ area, state: 'found' });
    else found.also.push(area);
  }
  return found;
}
