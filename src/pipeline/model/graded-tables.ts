/** The grades that a report prints in tables. */
import { wholePattern } from '../../util/patterns.ts';
import { createMessage } from '../messages/message.ts';
import { comparable } from '../parse/names.ts';
import type { Table } from '../types/report.ts';
import { pastColumns } from './earlier-inspections.ts';
import { turnColumns } from './grade-columns.ts';
import {
  reportUnplaced,
  specsFor,
  statedIn,
  toGraded,
  type Graded,
  type GradeContext,
  type JudgementSpec,
} from './printed-grade.ts';
import { wordsOfRows } from './tables.ts';

/** Number of words from which a cell after a grade explains the grade instead of naming what is judged. */
const keyWords = 5;

/** Grades in a table: one judgement per row, or several if its columns name who is judged. */
export function fromTable(table: Table, context: GradeContext): Graded[] {
  const { section, framework } = context;
  const [line] = table.lines;
  const rows = wordsOfRows(table);
  const turned = turnColumns(rows, context.vocabulary);
  if (turned !== null) {
    if (turned.doubt !== null) {
      context.messages.push(createMessage('grade-unreadable', line, turned.doubt));
    }
    return turned.rows.flatMap((row) => fromRow(row, [], line, context));
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
    if (more.length === 0) return statedIn(only, { anchor: section.id, line }, context);
    return table.kind === 'grades' ? fromRow(cells, scopes, line, context) : [];
  });
}

function fromRow(
  cells: readonly string[],
  scopes: readonly (JudgementSpec['scope'] | undefined)[],
  line: number,
  context: GradeContext,
): Graded[] {
  const { section, framework, vocabulary } = context;
  const named = cells.findIndex((text) => specsFor(text, framework).length > 0);
  const title = cells[named] ?? '';
  // A number before the name is that of the row, not a grade.
  const graded = cells.flatMap((text, column) =>
    column > named && vocabulary.grade(text) !== null ? [{ text, column }] : [],
  );
  if (named < 0) {
    const at = cells.findIndex((text) => /\p{L}{3}/u.test(text) && vocabulary.grade(text) === null);
    const words = cells[at];
    const grade = graded.at(-1)?.text;
    if (words === undefined || grade === undefined) return [];
    // `Good (Grade 2) | A service that exceeds minimum requirements` explains a grade.
    const isKey =
      words.split(/\s+/u).length >= keyWords && graded.some(({ column }) => column < at);
    if (!isKey) reportUnplaced({ title: words, grade }, line, context);
    return [];
  }
  const specs = ofSection(specsFor(title, framework), section);
  const grades = new Set(graded.map(({ text }) => vocabulary.grade(text)?.grade));
  if (specs.length === 1 && grades.size > 1) {
    const printed = graded.map(({ text }) => `“${text}”`).join(' and ');
    const reason = `“${comparable(title)}” is graded ${printed} in one row of a table.`;
    context.messages.push(createMessage('grade-unreadable', line, reason));
    return [];
  }
  const at = { anchor: section.id, line };
  return graded.flatMap(({ text, column }, index) => {
    // If no column names who is judged, the grades are in the framework's order.
    const spec = specs.find(({ scope }) => scope === scopes[column]) ?? specs[index] ?? specs[0];
    return spec === undefined
      ? []
      : toGraded(spec, { title: comparable(title), grade: text }, at, context);
  });
}

/** Of several judgements with one name, those on the area of the section in which the table stands, if any are. */
function ofSection(
  specs: readonly JudgementSpec[],
  { area }: GradeContext['section'],
): readonly JudgementSpec[] {
  const own = specs.filter((spec) => spec.area === area);
  return own.length > 0 ? own : specs;
}
