/** The grades that a report prints in tables, in headings and on their own lines. */
import type { Framework } from '../../schemas/registers.ts';
import type { Message } from '../messages/message.ts';
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
  type JudgementSpec,
  type Place,
} from './printed-grade.ts';
import type { PlacedSection } from './sections.ts';
import { wordsOfRows } from './tables.ts';

/** Maximum number of lines on which a judgement is stated. */
const mostLines = 2;

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
  const onCover = place.section.heading === null;
  // Below a heading, a line of a longer text may be the middle of any sentence: `that / services in Norfolk are good / but`
  if (!onCover && lines.length > mostLines) return [];
  return lines.flatMap((line, index) => {
    // `The overall judgement is inadequate. There are widespread failures.`
    const stated = statedIn(onCover ? firstSentence(line) : line, node.id, node.lines[0], place);
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
function ownSpec({ section, framework }: Place): JudgementSpec | undefined {
  const node = section.place?.node;
  if (node?.area === undefined) return undefined;
  const specs = framework.judgements.filter(({ area }) => area === node.area);
  return specs.find(({ scope }) => scope === node.scope) ?? specs[0];
}
