/** Where a report’s source is offered, when `sources.csv` did not say. */
import type { ReportFrontmatter } from '../schemas/report.ts';

/**
 * The report with the address of its source: the one it has, else the one that the publisher’s pattern makes.
 * @param pattern with `{file}` (path of the source file from the folder that was ingested) or `{id}` (report-id); undefined where there is none
 */
export function withSourceAddress(
  data: ReportFrontmatter,
  pattern: string | undefined,
): ReportFrontmatter {
  if (pattern === undefined || data.source.url !== undefined) return data;
  const names: Record<string, string> = { file: data.source.file, id: data.id };
  const url = pattern.replaceAll(/\{(file|id)\}/gu, (_, name: string) =>
    encodePath(names[name] ?? ''),
  );
  return { ...data, source: { ...data.source, url } };
}

/** Encodes all but the slashes: many servers refuse a path in which they are encoded. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
