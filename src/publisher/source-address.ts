/** Where a report’s source is offered, when `sources.csv` did not say. */
import type { ReportFrontmatter } from '../schemas/report.ts';

/**
 * The report with the address of its source: the one it has, else the one that the publisher’s pattern makes.
 * @param pattern with `{file}` (name of the source file) or `{id}` (report-id); undefined where there is none
 */
export function withSourceAddress(
  data: ReportFrontmatter,
  pattern: string | undefined,
): ReportFrontmatter {
  if (pattern === undefined || data.source.url !== undefined) return data;
  const names: Record<string, string> = { file: data.source.file, id: data.id };
  const url = pattern.replaceAll(/\{(file|id)\}/gu, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
  return { ...data, source: { ...data.source, url } };
}
