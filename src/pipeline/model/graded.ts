/** The grades that a report prints in tables, in headings and on their own lines. */
import type { Framework } from '../../schemas/registers.ts';
import { splitsBeforeGrade } from '../parse/grade-forms.ts';
import { plainLines, plainText } from '../parse/inline.ts';
import { comparable } from '../parse/names.ts';
import { firstSentence } from '../parse/sentence.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { BodyNode, TextUnit } from '../types/report.ts';
import { isOfEarlier, namesEarlier } from './earlier-inspections.ts';
import { fromTable } from './graded-tables.ts';
import {
  reportUnplaced,
  specsFor,
  statedIn,
  toGraded,
  type Graded,
  type GradeContext,
  type JudgementSpec,
  type PrintedAt,
} from './printed-grade.ts';
import type { PlacedSection } from './sections.ts';
import { wordsOfRows } from './tables.ts';

/** Maximum number of lines on which a judgement is stated. */
const mostLines = 2;

/** The grades that a section prints, in the order printed. */
export function gradesOf(context: GradeContext): Graded[] {
  const { section } = context;
  if (section.heading !== null && namesEarlier(plainText(section.heading))) return [];
  return [
    ...fromHeading(context),
    ...section.body.flatMap((node, index) => fromNode(node, index, context)),
  ];
}

function fromNode(node: BodyNode, index: number, context: GradeContext): Graded[] {
  if (node.type === 'table') {
    return isOfEarlier(context.section.body[index - 1]) ? [] : fromTable(node, context);
  }
  if (node.type !== 'paragraph' || node.number !== null) return [];
  return index === 0
    ? [...gradeBelowHeading(node, context), ...fromLines(node, context)]
    : fromLines(node, context);
}

/** Grades in the words of a heading, or in the cell beside it. */
function fromHeading(context: GradeContext): Graded[] {
  const { section, vocabulary } = context;
  if (section.heading === null) return [];
  const heading = plainText(section.heading);
  const at = { anchor: section.id, line: section.lines[0] };
  const stated = statedIn(heading, at, context);
  if (stated.length > 0) return stated;
  const spec = ownSpec(context);
  const inSentence = vocabulary.statedGrade(heading);
  if (inSentence !== null && spec !== undefined) return toGraded(spec, inSentence, at, context);
  const parted = vocabulary.partedGrade(heading);
  const grade = section.grade ?? parted?.grade;
  if (grade === undefined) return [];
  const printed = { title: comparable(parted?.title ?? heading), grade };
  if (spec !== undefined) return toGraded(spec, printed, at, context);
  reportUnplaced(printed, at.line, context);
  return [];
}

/** `Grade 3` directly below the heading of what is judged. With another grade below, it begins a printed scale. */
function gradeBelowHeading(node: TextUnit, context: GradeContext): Graded[] {
  const spec = ownSpec(context);
  const { heading, body } = context.section;
  if (spec === undefined || heading === null) return [];
  const printed = { title: comparable(plainText(heading)), grade: plainText(node.content) };
  const graded = toGraded(spec, printed, placeOf(node), context);
  const below = body[1]?.type === 'paragraph' ? plainText(body[1].content) : '';
  const other = context.vocabulary.grade(below)?.grade;
  return graded.filter(({ grade }) => other === undefined || other === grade);
}

/** `The overall judgement is that children’s services require improvement`, on one or two lines of its own. */
function fromLines(node: TextUnit, context: GradeContext): Graded[] {
  const lines = plainLines(node.content);
  const onCover = context.section.heading === null;
  // Below a heading, a line of a longer text may be the middle of any sentence: `that / services in Norfolk are good / but`
  if (!onCover && lines.length > mostLines) return [];
  const at = placeOf(node);
  return lines.flatMap((line, index) => {
    // `The overall judgement is inadequate. There are widespread failures.`
    const stated = statedIn(onCover ? firstSentence(line) : line, at, context);
    const own = stated.length > 0 ? stated : labelled(line, node, context);
    const next = lines[index + 1];
    return own.length > 0 || next === undefined ? own : statedIn(`${line} ${next}`, at, context);
  });
}

/** `Adoption performance: Good`, on the cover. */
function labelled(text: string, node: TextUnit, context: GradeContext): Graded[] {
  const { heading, body } = context.section;
  if (heading !== null || body.slice(0, body.indexOf(node)).some(isOfEarlier)) return [];
  return splitsBeforeGrade(text).flatMap(([title, printed]) => {
    const [spec] = /[:\p{Pd}]$/u.test(title) ? specsFor(title, context.framework) : [];
    if (spec === undefined) return [];
    return toGraded(spec, { title: comparable(title), grade: printed }, placeOf(node), context);
  });
}

function placeOf({ id, lines }: TextUnit): PrintedAt {
  return { anchor: id, line: lines[0] };
}

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

/** The framework's judgement on the section's own area. */
function ownSpec({ section, framework }: GradeContext): JudgementSpec | undefined {
  const node = section.place?.node;
  if (node?.area === undefined) return undefined;
  const specs = framework.judgements.filter(({ area }) => area === node.area);
  return specs.find(({ scope }) => scope === node.scope) ?? specs[0];
}
