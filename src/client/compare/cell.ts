/** What the reports on one council say about an area: the grades, newest first, then the words that state them. */
import type { Blank, ComparedCell, ComparedEntry, ComparedReport } from '../../compare/table.ts';
import { wordsOfBlank } from '../../data/grades/cells.ts';
import { scopeWords } from '../../report/scope-words.ts';
import type { JudgementRecord } from '../../schemas/published/judgement.ts';
import { dateInWords } from '../../util/dates.ts';
import { councilHref, reportHref } from '../../util/url.ts';
import { capital, counted } from '../../util/words.ts';
import { element, linkTo } from '../element.ts';
import { gradeMark } from '../grade-mark.ts';

/** Names that are already on the page. */
export interface Names {
  /** The name of an outcome area. */
  area: (id: string) => string;
  /** A link to a framework, with its short name as text. */
  framework: (id: string) => Node;
}

/** The contents of a cell. */
export function cellParts({ council, entries }: ComparedCell, area: string, names: Names): Node[] {
  const name = element('p', 'council', linkTo(councilHref(council.id), council.name));
  if (entries.length === 0) {
    const words = blankMark('no-report', wordsOfBlank({ type: 'no-report' }));
    return [name, element('p', 'reports', words)];
  }
  const reports = element('ol', 'reports bare-list');
  reports.append(...entries.map((entry) => reportItem(entry, names)));
  const [latest, ...earlier] = entries.filter(({ judgements }) => judgements.length > 0);
  const asked = names.area(area);
  return [
    name,
    reports,
    ...(latest ? figuresOf(latest, asked) : []),
    ...(earlier.length > 0 ? [earlierWords(earlier, asked)] : []),
  ];
}

/** The grades that a report gives, or why it gives none, then its framework, date and age. */
function reportItem(entry: ComparedEntry, names: Names): HTMLLIElement {
  const { report, judgements, saysScope, blank } = entry;
  const grades = judgements.map((judgement) => {
    const grade = linkTo(reportHref(report.id, judgement.anchor), gradeMark(judgement));
    grade.className = 'cell';
    if (saysScope) grade.append(' ', element('span', 'under', scopeWords[judgement.scope]));
    return grade;
  });
  const told = element(
    'span',
    'under',
    names.framework(report.framework),
    ', ',
    dateOf(report),
    ageOf(report),
  );
  return element('li', '', ...grades, ...(blank ? blankParts(blank, report) : []), told);
}

function blankParts({ type, words, reason, coveredBy }: Blank, { id }: ComparedReport): Node[] {
  const what = words ?? '';
  const mark = blankMark(type, coveredBy === null ? what : linkTo(reportHref(id, coveredBy), what));
  return [mark, element('span', 'under', reason ?? '')];
}

function blankMark(type: string, words: Node | string): HTMLSpanElement {
  const mark = element('span', 'blank', words);
  mark.dataset['cell'] = type;
  return mark;
}

function earlierWords(entries: readonly ComparedEntry[], asked: string): HTMLDetailsElement {
  const count = entries.reduce((sum, { judgements }) => sum + judgements.length, 0);
  const onPaper = element('span', 'print-only', ': not opened, so not printed');
  const words = `Words of ${counted(count, 'earlier judgement')}`;
  const summary = element('summary', '', words, onPaper);
  return element('details', '', summary, ...entries.flatMap((entry) => figuresOf(entry, asked)));
}

/** The words that state the judgements of a report. Each place is quoted once, because judgements can share places. */
function figuresOf({ report, judgements }: ComparedEntry, asked: string): HTMLElement[] {
  const seen = new Set<string>();
  return judgements.flatMap((judgement) => {
    const { anchor, quotes } = judgement;
    const places = [...quotes.map((quote) => quote.anchor), anchor];
    if (places.every((place) => seen.has(place))) return [];
    const fresh = quotes.filter((quote) => !seen.has(quote.anchor));
    const isInTable = quotes.every((quote) => quote.anchor !== anchor) && !seen.has(anchor);
    for (const place of places) seen.add(place);
    return [
      ...(isInTable ? [tableNote(judgement, report)] : []),
      ...fresh.map((quote) => quoteFigure(quote, judgement, report, asked)),
    ];
  });
}

function tableNote(
  { anchor, title, printed, url }: JudgementRecord,
  { id }: ComparedReport,
): HTMLParagraphElement {
  return element(
    'p',
    'stated',
    'Stated in the ',
    linkTo(reportHref(id, anchor), 'table of grades'),
    `: ${title}, ${printed} `,
    printedAddress(url),
  );
}

function quoteFigure(
  { anchor, url, place, text, grade }: JudgementRecord['quotes'][number],
  { title }: JudgementRecord,
  report: ComparedReport,
  asked: string,
): HTMLElement {
  const address = reportHref(report.id, anchor);
  const quote = element('blockquote', '', element('p', '', text, ...besideHeading(grade)));
  quote.cite = address;
  const told = `${place} ${asked}`.toLowerCase();
  const caption = element(
    'figcaption',
    '',
    linkTo(address, capital(place)),
    ', ',
    dateInWords(report.published),
    told.includes(title.toLowerCase()) ? '' : `; judged as “${title}”`,
    ' ',
    printedAddress(url),
  );
  return element('figure', '', quote, caption);
}

/** The grade in the cell beside a quoted heading. */
function besideHeading(grade: string | null): (Node | string)[] {
  return grade === null ? [] : [' ', element('b', '', grade)];
}

function dateOf({ published }: ComparedReport): HTMLTimeElement {
  const time = element('time', '', dateInWords(published));
  time.dateTime = published;
  return time;
}

/** An age that `fillAges` fills in. */
function ageOf({ published }: ComparedReport): HTMLSpanElement {
  const age = element('span', 'age');
  age.dataset['age'] = published;
  age.dataset['before'] = ' · ';
  return age;
}

function printedAddress(url: string): HTMLSpanElement {
  return element('span', 'print-only address', `<${url}>`);
}
