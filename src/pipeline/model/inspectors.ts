/** The names of lead inspectors, as reports print them. */
import type { SourceFile } from '../types/source.ts';
import { cellsOf, plainLines } from './labelled-values.ts';

/** `Lead inspector: …`, `Lead inspector(s) – …`, `Lead HMI: …`, `Reporting inspector Gary Lamb HMI`. */
const label =
  /^(?:joint )?(?:lead|reporting) (?:social care )?(?:inspector(?:['’]s)?(?: name)?|HMI\b)(?<several>s\b|\(s\))?(?!\p{L})\s*(?<sign>[:\p{Pd}])?\s*(?<names>.*)$/iu;

/** Offices and ranks printed after inspectors' names. */
const offices =
  /[,\s\p{Pd}]*\(?\b(?:senior\s+)?(?:(?:his|her)\s+majesty(?:['’]s)?\s+inspectors?(?: of education)?|HMI|(?:social care|ofsted|associate|regulatory|seconded)\s+(?:[a-z]+\s+)?(?:inspectors?|manager)|AI|SHMI)\b\)?/giu;

/** Words in offices, between commas, and in the table below: `Regional Inspection Manager`, `Judgement Grade`. */
const noName =
  /\b(?:inspect(?:ors?|ion)|majesty|manager|director|officer|advis[eo]r|ofsted|social care|children|services?|education|judge?ment|grade)\b/iu;

/** A remark in brackets, and the next inspector's rank on the same line: `Deputy lead inspector: …`. */
const aside = /\([^()]*\)|\b(?:deputy|team|shadow)\b.*/giu;

/** Separates two names, or a name and an office. */
const between = /\s*[,;&/]\s*(?:and\s+)?|\s+and\s+|\s+\p{Pd}\s*/u;

/** Words that begin with a small letter in a name. */
const particles = 'al|ap|bin|da|de|del|den|der|di|dos|du|el|la|le|ter|van|von';

/** A person's name: two to five words, all capitalised except particles such as `de`. */
const name = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|${particles})){1,4}$`,
  'u',
);

/** A word that shows a sentence, without a colon after its label: `Lead inspectors met managers`. */
const otherWord = new RegExp(String.raw`(?<![\p{L}'’-])(?!(?:and|${particles})\b)\p{Ll}{2}`, 'u');

/** The end of a line after which an office or another name must follow. */
const unfinished = /(?:,|\b(?:and|his|her|senior|majesty(?:['’]s)?))$/iu;

/** A line that begins with another inspector. */
const oneMore = /^(?:and\b|&)/iu;

/** A name of which only the first word is printed: `Jo`, `Jo Bell and Al`. */
const firstWord = /(?:^|[,;&]\s|\band\s)\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** Maximum number of lines of names. */
const mostLines = 5;

/** The lead inspectors' names, joined by semicolons; null if none is printed. */
export function readLeadInspector(source: SourceFile): string | null {
  const lines = plainLines(source)
    // `| Lead inspector: | Jo Bell |`
    .map(({ text }) => cellsOf(text).join('\t').trim())
    .filter((text) => text !== '');
  for (const index of lines.keys()) {
    const first = namesAt(lines, index);
    if (first === null) continue;
    // `Joint lead inspector: …` may have a line of its own.
    const second = namesAt(lines, first.end);
    return [...new Set([...first.names, ...(second?.names ?? [])])].join('; ');
  }
  return null;
}

/** The names behind a label at an index, and where their lines end; null if there is no label or no name. */
function namesAt(lines: readonly string[], index: number): { names: string[]; end: number } | null {
  const found = label.exec(lines[index] ?? '')?.groups;
  let text = found?.['names'] ?? '';
  if (!found || (found['sign'] === undefined && otherWord.test(bare(text)))) return null;
  let end = index + 1;
  for (; end < index + mostLines; end += 1) {
    const next = lines[end] ?? '';
    // Several names may be on a line each.
    const goesOn = found['several'] !== undefined && isOneName(next);
    const isBroken = breaksOff(text, next);
    if (!isBroken && !goesOn) break;
    text = isBroken ? `${text} ${next}`.trim() : `${text}; ${next}`;
  }
  const names = namesIn(text);
  return names.length > 0 ? { names, end } : null;
}

/** Whether a line of names goes on in the middle of a name or office, or with one more name. */
function breaksOff(text: string, next: string): boolean {
  if (text === '' || unfinished.test(text) || oneMore.test(next)) return true;
  return firstWord.test(text.replace(offices, '')) && next.search(offices) > 0;
}

/** Whether a line is a single name, with or without its office. */
function isOneName(text: string): boolean {
  return name.test(text.replace(offices, '').trim());
}

function namesIn(text: string): string[] {
  return bare(text)
    .normalize('NFC')
    .split(between)
    .map((part) => part.replace(/[.:]$/u, '').trim())
    .filter((part) => name.test(part) && !noName.test(part));
}

/** Names without offices and asides. */
function bare(text: string): string {
  return text.replace(/\t/gu, ' ').replace(offices, ', ').replace(aside, ', ');
}
