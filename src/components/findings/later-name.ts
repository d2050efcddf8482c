/** Names of reports in lists of later ones: `2025 ILACS`, `2026 ILACS of North Northamptonshire, its successor`. */
import type { Report } from '../../data/library.ts';
import { frameworkShort } from '../../registers/framework-words.ts';
import type { Council } from '../../schemas/registers.ts';
import { yearOf } from '../../util/dates.ts';

/** @param council the council of the finding */
export function laterName({ data, framework, council: own }: Report, council: Council): string {
  const name = `${yearOf(data.published.date)} ${frameworkShort(framework.id)}`;
  return own.id === council.id ? name : `${name} of ${own.name}, its successor`;
}
