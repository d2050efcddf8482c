/** Facts about a report that its text states: dates, reference, inspectors. */
import type { Period } from '../../registers/councils.ts';
import { otherTitle, type TitleFacts } from '../../registers/document-titles.ts';
import type { Framework } from '../../schemas/registers.ts';
import type { Published, ReportFrontmatter } from '../../schemas/report.ts';
import { placeInWords } from '../line-places.ts';
import { createMessage, type Message } from '../messages/message.ts';
import { isBlank } from '../parse/line-cursor.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';
import { isDate, isPartOfRange, parseDate, parseDateRange, weekday } from './dates.ts';
import { headLines, headText } from './framework.ts';
import { readLeadInspector } from './inspectors.ts';
import { cellsOf, findLabelled, plain, plainLines, type LabelledValue } from './labelled-values.ts';

const labels = {
  published:
    /^(?:date )?(?:report )?(?:first |re-?)?(?:published(?: date)?|issued|publication(?: date)?|date (?:published|of publication))(?: on| in| by ofsted,?)?$/iu,
  inspected:
    /^(?:(?:on[- ]?site |re-?)?inspection (?:(?:visit )?dates?(?:\(s\))?|period|carried out)(?: \(on[- ]?site\))?|dates? of (?:the )?(?:re-?)?inspection|(?:re-?)?inspected|review dates?)$/iu,
  reference: /^(?:reference|ref)(?: (?:no|number)\.?)?$/iu,
};

/** `… inspectors from Ofsted, the Healthcare Commission and the Audit Commission.` */
const teamSentence = /\binspectors?\b[^.\n]*?\bfrom (?<names>[^.\n]+)/iu;

/** The inspectorates that take part in inspections of children's services, as named on covers. */
const inspectorateNames = [
  'Adult Learning Inspectorate',
  'Audit Commission',
  'Care Quality Commission',
  'Commission for Social Care Inspection',
  'Healthcare Commission',
  'HM Crown Prosecution Service Inspectorate',
  'HM Inspectorate of Constabulary',
  'HM Inspectorate of Court Administration',
  'HM Inspectorate of Prisons',
  'HM Inspectorate of Probation',
  'Ofsted',
];

type TextFacts = Pick<
  ReportFrontmatter,
  'inspected' | 'reference' | 'inspectorates' | 'leadInspector'
>;

/** Date of publication as printed in the text; null if there is none. */
export function readPublished(source: SourceFile): Published | null {
  const labelled = findLabelled(source, labels.published);
  const printed = labelled ?? dateUnderLabels(source) ?? letterDate(source);
  if (printed === null) return null;
  const date = parseDate(printed.value) ?? yearAlone(printed.value);
  if (date === null) return null;
  return {
    ...date,
    from: 'text',
    evidence: `${placeInWords(source, printed.line)}: ${printed.printed.trim()}`,
  };
}

/** Another label on the same line, as in a row of a table. */
const nextLabel = /\b(?:report|(?:first )?published|publication|lead inspector|age group)\b.*$/iu;

/** First and last day of the inspection; null if the text does not state them. */
export function readInspected(source: SourceFile): Period | null {
  const inspected = findLabelled(source, labels.inspected);
  if (inspected === null) return null;
  const below = rangeBelow(source, inspected.line).map(({ text }) => plain(text));
  return parseDateRange([inspected.value.replace(nextLabel, ''), ...below].join(' '));
}

/** A warning if printed dates of the inspection could not be read, or are later than the report. */
export function inspectedDoubts(source: SourceFile, published: Published): Message[] {
  const printed = findLabelled(source, labels.inspected);
  if (printed === null) return [];
  const read = readInspected(source);
  const warn = (rule: 'inspected-unreadable' | 'inspected-later', what: string) => [
    createMessage(
      rule,
      printed.line,
      `The dates of the inspection are printed as “${printed.value}”, ${what}`,
    ),
  ];
  if (read === null) return warn('inspected-unreadable', 'which could not be read.');
  return isOnOrAfter(published.date, read.end)
    ? []
    : warn('inspected-later', `after the report was published, on ${published.date}.`);
}

/** Whether a date, of which only the year or month may be known, may be that day or later. */
function isOnOrAfter(date: string, day: string): boolean {
  return day.slice(0, date.length) <= date;
}

/** The lines below the first of a range of dates that hold the rest of it. */
function rangeBelow({ lines }: SourceFile, first: number): SourceLine[] {
  const below = lines.filter(({ number, text }) => number > first && !isBlank(text));
  const end = below.findIndex(({ text }) => !isPartOfRange(plain(text)));
  return below.slice(0, Math.max(end, 0));
}

/** Maximum number of lines of a title above the dates of the inspection. */
const mostTitleLines = 8;

/** The title on the cover: the lines above the dates of the inspection; empty if there is none. */
export function readTitle(source: SourceFile): string {
  const dates = findLabelled(source, labels.inspected)?.line ?? 0;
  const above = source.lines.filter(({ number, text }) => number < dates && !isBlank(text));
  return above.length > mostTitleLines ? '' : above.map(({ text }) => text).join('\n');
}

/** The title that the report gives itself, if it is not the framework's usual one; otherwise null. */
export function readDocument(
  source: SourceFile,
  framework: Framework,
  facts: TitleFacts,
): string | null {
  return otherTitle(framework, facts, headText(source).split('\n').map(plain).join('\n'));
}

/** Other facts that the text states about the inspection. */
export function readFacts(source: SourceFile, framework: Framework): TextFacts {
  const inspected = readInspected(source);
  const reference = findLabelled(source, labels.reference)?.value;
  const leadInspector = readLeadInspector(source);
  return {
    ...(inspected === null ? {} : { inspected }),
    ...(reference === undefined ? {} : { reference }),
    inspectorates: readInspectorates(source, framework),
    ...(leadInspector === null ? {} : { leadInspector }),
  };
}

/** What may precede the date of a letter: `Date:`, a day of the week, a place. */
const beforeDate = new RegExp(
  String.raw`^\s*(?:date\s*:?\s*|${weekday},?\s+|\p{Lu}[\p{L} ]+,\s+)+`,
  'iu',
);

/** `Audience Published Reference no.`: labels of columns that an export parted by spaces alone. */
const labelsInRow = /^(?:audience|age(?: group)?)\s+published\s+(?:reference|ref)\b[^\t|]*$/iu;

/** The date below a row of labels. */
function dateUnderLabels(source: SourceFile): LabelledValue | null {
  const lines = plainLines(source)
    .map(({ number, text }) => ({ number, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const labelled = lines.findIndex(({ text }) => labelsInRow.test(text));
  const [head, values] = labelled < 0 ? [] : lines.slice(labelled, labelled + 2);
  if (head === undefined || values === undefined || parseDate(values.text) === null) return null;
  return { value: values.text, line: values.number, printed: `${head.text} / ${values.text}` };
}

/** The end of a line that a date goes on, as in `… were originally published on`. */
const beforeRest = /\b(?:on|in|of|from|to|until|by|since|before|after|between|dated)$/iu;

/** Whether a date, alone on its line, is the rest of a sentence, also where only its day is on the line before. */
function isRestOf(before: string | undefined, date: string): boolean {
  const text = plain(before ?? '').trim();
  if (beforeRest.test(text)) return true;
  const day = /\p{L}.*\s(?<day>\d{1,2})$/u.exec(text)?.groups?.['day'] ?? '';
  return day !== '' && parseDate(date)?.precision === 'month' && isDate(`${day} ${date}`);
}

/**
 * The date of a letter: a line near its start, or a cell of one, that holds only a date. No report is published before
 * its inspection has ended: an earlier date is one of those, or of something else, as in the foot of a page.
 */
function letterDate(source: SourceFile): LabelledValue | null {
  const inspected = findLabelled(source, labels.inspected)?.line ?? null;
  const ofRange = new Set(inspected === null ? [] : rangeBelow(source, inspected));
  const last = readInspected(source)?.end ?? '';
  const lines = source.lines.filter(({ text }) => !isBlank(text)).slice(0, headLines);
  for (const [index, line] of lines.entries()) {
    const { number, text } = line;
    if (ofRange.has(line) || isRestOf(lines[index - 1]?.text, text)) continue;
    const value = cellsOf(plain(text))
      .map((cell) => cell.replace(beforeDate, ''))
      .find((cell) => isDate(cell) && isOnOrAfter(parseDate(cell)?.date ?? '', last));
    if (value !== undefined) return { value, line: number, printed: text.trim() };
  }
  return null;
}

/** `Published: 2008` */
function yearAlone(value: string): Omit<Published, 'from' | 'evidence'> | null {
  const year = /^(?:19|20)\d{2}$/u.exec(value.trim())?.[0];
  return year === undefined ? null : { date: year, precision: 'year' };
}

/** The inspectorates listed on lines of their own, else those in the sentence about the team, else the framework's. */
function readInspectorates(source: SourceFile, framework: Framework): string[] {
  const lines = source.lines.map(({ text }) => text.trim());
  const alone = new Set(
    lines.map((line) => line.replace(/(?<!\s)\s*\([A-Z]+\)$/u, '').toLowerCase()),
  );
  const listed = inspectorateNames.filter((name) => alone.has(name.toLowerCase()));
  if (listed.length > 0) return listed;
  const team = teamSentence.exec(lines.join('\n'))?.groups?.['names'] ?? '';
  const named = inspectorateNames.filter((name) => team.includes(name));
  return named.length > 0 ? named : framework.inspectorates;
}
