/**
 * Names of reports in lists of later or earlier ones: `2025 ILACS`, `2026 ILACS of North Northamptonshire, its
 * successor`.
 */
import type { Report } from '../../data/library.ts';
import { yearAndFramework } from '../../data/report/short-name.ts';
import type { Council } from '../../schemas/registers.ts';

/** @param council the council of the finding */
export function laterName(report: Report, council: Council): string {
  const name = yearAndFramework(report);
  const { id, name: own } = report.council;
  return id === council.id ? name : `${name} of ${own}, its successor`;
}
