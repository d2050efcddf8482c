/** Who led an inspection, as reports print it. */
import type { SourceFile } from '../types/source.ts';
import { plain } from './labelled-values.ts';

/** `Lead inspector: …`, `Reporting inspector Gary Lamb HMI`; group: what stands behind it. */
const label = /^(?:lead|reporting) inspectors?\b\s*:?\s*(.*)$/iu;

/** What inspectors are, behind their names: offices and grades of the inspectorate. */
const offices =
  /[,\s]*\(?\b(?:senior\s+)?(?:(?:his|her)\s+majesty['’]s\s+inspectors?|HMI|(?:social care|ofsted|associate|regulatory|seconded)\s+(?:[a-z]+\s+)?(?:inspectors?|manager)|AI|SHMI)\b\)?/giu;

/** A person's name: two to four words, all but small ones with capitals. */
const name = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|le|la)){1,3}$/u;

/** Lines over which the names may be broken. */
const mostLines = 3;

/** The names of those who led it, joined by semicolons; null where none is printed. */
export function readLeadInspector(source: SourceFile): string | null {
  const lines = source.lines.map(({ text }) => plain(text).trim()).filter((text) => text !== '');
  for (const [index, line] of lines.entries()) {
    let text = label.exec(line)?.[1];
    if (text === undefined) continue;
    for (let count = 1; count < mostLines; count += 1) {
      const next = lines[index + count] ?? '';
      if (text !== '' && !/,$|\band$/u.test(text)) break;
      text = `${text} ${next}`.trim();
    }
    const names = namesIn(text);
    if (names.length > 0) return names.join('; ');
  }
  return null;
}

function namesIn(text: string): string[] {
  return text
    .replace(/\t/gu, ' ')
    .replace(offices, '')
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/u)
    .map((part) => part.replace(/[.:]$/u, '').trim())
    .filter((part) => name.test(part));
}
