/** Limits for search with 500 reports. */
import { median } from '../median.ts';
import type { Figures } from './measure.ts';

/** @param client bytes of the search page's scripts */
export function budgets({ seconds, files, cold, warm }: Figures, client: number): string[] {
  const lines: [what: string, value: number, most: number, unit: string][] = [
    ['first results, scripts included', (Math.max(...cold) + client) / 1000, 400, 'kB'],
    ['later queries, median', median(warm) / 1000, 100, 'kB'],
    ['build', seconds, 45, 's'],
    ['files', files, 20_000, ''],
  ];
  return lines.map(([what, value, most, unit]) => {
    const verdict = value <= most ? 'within' : 'OVER';
    return `${what}: ${Math.round(value)} ${unit}, ${verdict} ${most} ${unit}`.replace(
      / +(?=,|$)/gu,
      '',
    );
  });
}
