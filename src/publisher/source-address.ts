/** The published address of a report’s source, if `sources.csv` does not give it. */
import type { ReportFrontmatter } from '../schemas/report.ts';

/**
 * The report with the address of its source: the one it has, or otherwise one made from the publisher’s pattern.
 * @param pattern with `{file}` (path of the source file from the ingested folder) or `{id}` (report-id); undefined if
 * there is none
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

/** Encodes everything but slashes, because many servers refuse paths with encoded ones. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
