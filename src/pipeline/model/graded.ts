/** The grades that a report prints in tables, in headings and on their own lines. */
import type { Framework } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import { createMessage, type Message } from '../messages/message.ts';
import { splitsBeforeGrade } from '../parse/grade-forms.ts';
import { plainLines, plainText } from '../parse/inline.ts';
import { wholePattern } from '../../util/patterns.ts';
import { comparable, nameOf } from '../parse/names.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { BodyNode, Table, TextUnit } from '../types/report.ts';
import { isOfEarlier, namesEarlier, pastColumns } from './earlier-inspections.ts';
import { turnColumns } from './grade-columns.ts';
import type { PlacedSection } from './sections.ts';
import { wordsOfRows } from './tables.ts';

/** A judgement that a framework describes. */
export type JudgementSpec = Framework['judgements'][number];

/** A judgement as printed, before the paragraph that states it in words is known. */
export interface Graded extends Omit<Judgement, 'anchor'> {
  /** Fragment of the unit that prints the grade. */
  printedAt: string;
  /** Whether that unit is in the section about the judgement's own area. */
  own: boolean;
  line: number;
}

/** The section being read. */
interface Place {
  section: PlacedSection;
  framework: Framework;
  vocabulary: Vocabulary;
  messages: Message[];
}

/** The grades that a section prints, in the order printed. */
export function gradesOf(
  section: PlacedSection,
  framework: Framework,
  vocabulary: Vocabulary,
  messages: Message[],
): Graded[] {
  const place: Place = { section, framework, vocabulary, messages };
  if (section.heading !== null && namesEarlier(plainText(section.heading))) return [];
  return [
    ...fromHeading(place),
    ...section.body.flatMap((node, index) => fromNode(node, index, place)),
  ];
}

function fromNode(node: BodyNode, index: number, place: Place): Graded[] {
  if (node.type === 'table') {
    return isOfEarlier(place.section.body[index - 1]) ? [] : fromTable(node, place);
  }
  if (node.type !== 'paragraph' || node.number !== null) return [];
  return index === 0
    ? [...gradeBelowHeading(node, place), ...fromLines(node, place)]
    : fromLines(node, place);
}

/** Grades in the words of a heading, or in the cell beside it. */
function fromHeading(place: Place): Graded[] {
  const { section } = place;
  if (section.heading === null) return [];
  const heading = plainText(section.heading);
  const [line] = section.lines;
  const stated = statedIn(heading, section.id, line, place);
  if (stated.length > 0) return stated;
  const spec = ownSpec(place);
  const part = place.vocabulary.partGrade(heading);
  if (part !== null && spec !== undefined) {
    return toGraded(spec, part.title, part.grade, section.id, line, place);
  }
  const parted = place.vocabulary.partedGrade(heading);
  const title = parted?.title ?? heading;
  const grade = section.grade ?? parted?.grade;
  if (grade === undefined) return [];
  if (spec !== undefined) return toGraded(spec, comparable(title), grade, section.id, line, place);
  reportUnplaced(comparable(title), grade, line, place);
  return [];
}

/** `Grade 3` directly below the heading of what is judged. */
function gradeBelowHeading(node: TextUnit, place: Place): Graded[] {
  const spec = ownSpec(place);
  if (spec === undefined || place.section.heading === null) return [];
  const title = comparable(plainText(place.section.heading));
  return toGraded(spec, title, plainText(node.content), node.id, node.lines[0], place);
}

/** `The overall judgement is that children’s services require improvement`, on one or two lines of its own. */
function fromLines(node: TextUnit, place: Place): Graded[] {
  const lines = plainLines(node.content);
  return lines.flatMap((line, index) => {
    const stated = statedIn(line, node.id, node.lines[0], place);
    const own = stated.length > 0 ? stated : labelled(line, node, place);
    const next = lines[index + 1];
    return own.length > 0 || next === undefined
      ? own
      : statedIn(`${line} ${next}`, node.id, node.lines[0], place);
  });
}

/** `Adoption performance: Good`, on the cover. */
function labelled(text: string, node: TextUnit, place: Place): Graded[] {
  const { heading, body } = place.section;
  if (heading !== null || body.slice(0, body.indexOf(node)).some(isOfEarlier)) return [];
  return splitsBeforeGrade(text).flatMap(([title, printed]) => {
    const [spec] = /[:\p{Pd}]$/u.test(title) ? specsFor(title, place.framework) : [];
    if (spec === undefined) return [];
    return toGraded(spec, comparable(title), printed, node.id, node.lines[0], place);
  });
}

/** Grades in a table: one judgement per row, or several if its columns name who is judged. */
function fromTable(table: Table, place: Place): Graded[] {
  const { section, framework } = place;
  const [line] = table.lines;
  const rows = wordsOfRows(table);
  const turned = turnColumns(rows, place.vocabulary);
  if (turned !== null) {
    if (turned.doubt !== null) {
      place.messages.push(createMessage('grade-unreadable', line, turned.doubt));
    }
    return turned.rows.flatMap((row) => fromRow(row, [], line, place));
  }
  const head = table.header ? (rows[0] ?? []) : [];
  const scopes = head.map(
    (text) =>
      framework.columns.find((column) => wholePattern(column.match).test(comparable(text)))?.scope,
  );
  const past = pastColumns(head);
  return rows.flatMap((row): Graded[] => {
    const cells = row.map((text, column) => (past.has(column) ? '' : text));
    const [only, ...more] = cells.filter((cell) => cell !== '');
    if (only === undefined) return [];
    if (more.length === 0) return statedIn(only, section.id, line, place);
    return table.kind === 'grades' ? fromRow(cells, scopes, line, place) : [];
  });
}

/** Number of words from which a cell beside a grade explains the grade instead of naming what is judged. */
const keyWords = 5;

/** The outcome areas that a section says were not judged. */
export function ungradedAreas(
  { place, grade, body }: PlacedSection,
  framework: Framework,
  vocabulary: Vocabulary,
): string[] {
  const isUngraded = (text: string): boolean =>
    vocabulary.isGradeCell(text) && vocabulary.grade(text) === null;
  const own = grade !== null && isUngraded(grade) ? (place?.node?.area ?? []) : [];
  const tables = body.filter((node) => node.type === 'table');
  const inTables = tables
    .flatMap(wordsOfRows)
    .filter((cells) => cells.some(isUngraded))
    .flatMap((cells) => cells.flatMap((text) => specsFor(text, framework)))
    .map(({ area }) => area);
  return [own, inTables].flat();
}

function fromRow(
  cells: readonly string[],
  scopes: readonly (JudgementSpec['scope'] | undefined)[],
  line: number,
  place: Place,
): Graded[] {
  const { section, framework, vocabulary } = place;
  const named = cells.findIndex((text) => specsFor(text, framework).length > 0);
  const title = cells[named] ?? '';
  // A number before the name is that of the row, not a grade.
  const graded = cells.flatMap((text, column) =>
    column > named && vocabulary.grade(text) !== null ? [{ text, column }] : [],
  );
  if (named < 0) {
    const words = cells.find((text) => /\p{L}{3}/u.test(text) && vocabulary.grade(text) === null);
    const grade = graded.at(-1)?.text;
    // `Good (Grade 2) | A service that exceeds minimum requirements` explains a grade.
    const isKey = words !== undefined && words.split(/\s+/u).length >= keyWords;
    if (words !== undefined && grade !== undefined && !isKey) {
      reportUnplaced(words, grade, line, place);
    }
    return [];
  }
  const specs = specsFor(title, framework);
  const grades = new Set(graded.map(({ text }) => vocabulary.grade(text)?.grade));
  if (specs.length === 1 && grades.size > 1) {
    const printed = graded.map(({ text }) => `“${text}”`).join(' and ');
    const reason = `“${comparable(title)}” is graded ${printed} in one row of a table.`;
    place.messages.push(createMessage('grade-unreadable', line, reason));
    return [];
  }
  return graded.flatMap(({ text, column }, index) => {
    // If no column names who is judged, the grades are in the framework's order.
    const spec = specs.find(({ scope }) => scope === scopes[column]) ?? specs[index] ?? specs[0];
    return spec === undefined
      ? []
      : toGraded(spec, comparable(title), text, section.id, line, place);
  });
}

/** The grades that a whole text states in the framework's words: `Children's services in Stockport are good`. */
function statedIn(text: string, printedAt: string, line: number, place: Place): Graded[] {
  const whole = comparable(text).replace(/\.$/u, '');
  return place.framework.judgements.flatMap((spec): Graded[] => {
    const printed = spec.headings
      .map((pattern) => place.vocabulary.sentence(`^(?:${pattern})$`).exec(whole))
      .find((match) => match !== null)?.groups?.['grade'];
    if (printed === undefined) return [];
    const title = whole
      .slice(0, whole.lastIndexOf(printed))
      .replace(/\s+(?:is|are|is that it)\s*$/iu, '')
      .trim();
    return toGraded(spec, title, printed, printedAt, line, place);
  });
}

/** The framework's judgement on the section's own area. */
function ownSpec({ section, framework }: Place): JudgementSpec | undefined {
  const node = section.place?.node;
  if (node?.area === undefined) return undefined;
  const specs = framework.judgements.filter(({ area }) => area === node.area);
  return specs.find(({ scope }) => scope === node.scope) ?? specs[0];
}

function specsFor(title: string, framework: Framework): JudgementSpec[] {
  return framework.judgements.filter(({ titles }) =>
    titles.some((pattern) => wholePattern(pattern).test(nameOf(title))),
  );
}

function toGraded(
  { area, scope }: JudgementSpec,
  title: string,
  printed: string,
  printedAt: string,
  line: number,
  { section, vocabulary }: Place,
): Graded[] {
  const reading = vocabulary.grade(printed);
  if (reading === null) return [];
  const own = section.area === area && section.heading !== null;
  return [{ area, title, scope, ...reading, printed, printedAt, own, line }];
}

function reportUnplaced(title: string, grade: string, line: number, place: Place): void {
  const reason = `“${title}” is graded “${grade}”, and the framework judges nothing of that name.`;
  place.messages.push(createMessage('grade-unplaced', line, reason));
}
