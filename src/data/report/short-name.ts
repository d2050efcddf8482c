/** What lists of many reports call one. */
import { frameworkShort } from '../../registers/framework-words.ts';
import { dateInWords, yearOf } from '../../util/dates.ts';
import type { Report } from '../library.ts';

/** Of the second report of a council, framework and year on, ids tell the month: `devon-ilacs-2025-11`. */
const withMonth = /-\d{4}-\d{2}$/u;

/** Where the council is known: `2025 ILACS`. */
export function yearAndFramework({ framework, data }: Pick<Report, 'framework' | 'data'>): string {
  return `${yearOf(data.published.date)} ${frameworkShort(framework.id)}`;
}

/** `Devon ILACS 2025`; where the year does not tell it from another, `Devon ILACS November 2025`. */
export function shortName({
  id,
  council,
  framework,
  data,
}: Pick<Report, 'id' | 'council' | 'framework' | 'data'>): string {
  const when = data.published.date.slice(0, withMonth.test(id) ? 7 : 4);
  return `${council.name} ${frameworkShort(framework.id)} ${dateInWords(when)}`;
}
