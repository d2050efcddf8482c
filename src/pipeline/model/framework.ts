/** Which framework a text was written under. */
import type { Framework } from '../../schemas/registers.ts';
import type { SourceFile } from '../types/source.ts';
import { isBlank } from '../parse/line-cursor.ts';

/** Number of lines with text that make up the head of a report. */
export const headLines = 40;

/** The frameworks whose matching patterns weigh most: several if they weigh the same, none if none match. */
export function recogniseFrameworks(
  source: SourceFile,
  frameworks: readonly Framework[],
): Framework[] {
  const all = source.lines.map(({ text }) => text).join('\n');
  const head = headText(source);
  const weighed = frameworks
    .map((framework) => ({
      framework,
      weight: framework.recognise
        .filter(({ match, where }) => acrossLines(match).test(where === 'head' ? head : all))
        .reduce((sum, { weight }) => sum + weight, 0),
    }))
    .filter(({ weight }) => weight > 0);
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight === most).map(({ framework }) => framework);
}

/** A pattern that also matches across line breaks, because titles are often broken. `^` is the start of any line. */
function acrossLines(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', String.raw`\s+`), 'imu');
}

/** The first lines with text, joined by line feeds. */
export function headText(source: SourceFile, count = headLines): string {
  const lines = source.lines.map(({ text }) => text).filter((text) => !isBlank(text));
  return lines.slice(0, count).join('\n');
}
