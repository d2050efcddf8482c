/** Headings: marked up with `#`, in bold on a line of their own, or a bare line. */
import type { Block, HeadingBlock, Inline } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline, plainText } from '../inline.ts';
import { deepestLast } from '../page-breaks.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { opensGradeRow } from './grade-rows.ts';
import { breaksOff, endsSentence, runningText, startsLower } from '../sentence.ts';

/** `### **Being healthy**` */
const atx = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;

/** `**Equality and diversity**`, `*Context*`, `<b>Introduction</b>`: markup around a whole line. */
const markedLine =
  /^\s{0,3}(\*\*|__|\*|_|<(?:b|strong|i|em|u)>)([^*_<>]+)(?:\1|<\/(?:b|strong|i|em|u)>)\s*$/iu;

/**
 * Lines that look like headings but are not: `Lead inspector: …`, `Yours sincerely`, `Grade 3`, an address, two
 * sentences, `… based on the following scale`.
 */
export const neverHeadings = [
  /:\s/u,
  /[.!?]\s+\p{Lu}/u,
  /\b(?:the following|as follows)\b/iu,
  /^(?:dear|yours)\b/iu,
  /^(?:deputy |joint )?lead inspectors?\b/iu,
  /^grade \d/iu,
  /@|https?:|www\./iu,
  /^[(©]/u,
];

/** `Part 2: The youth service`: the number of a part, with its colon. */
const partNumber = /^(?:part|section|chapter) (?:\d{1,2}|[A-Z]|one|two|three|four|five): /iu;

/** A heading begins with a capital, an age or a year: `14–19 education`, `16+ provision`, `2006 ANNUAL …`. */
const headingStart = /^(?:(?:20\d{2}\s)?[\p{Lu}"'\p{Pi}]|\d{2}(?:[–-]\d{2}|\+)\s)/u;

/** A line in capitals: `SUMMARY OF JOINT AREA REVIEW AND ANNUAL PERFORMANCE ASSESSMENT` */
const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;

/** `What needs to improve?` */
const question = /^(?:what|how|who|why|where|when)\b[^.?]{3,60}\?$/iu;

/** A finite verb: a long line that contains one is a sentence without its full stop. */
const finiteVerb = /\b(?:is|are|was|were|has|have|had|will)\b/iu;

/** Maximum number of characters of a heading with a finite verb. */
const longHeading = 100;

/** Maximum number of characters of a heading. */
const longestHeading = 220;

export const markedHeading: Construct = (cursor, context) => {
  const line = cursor.peek();
  const text = context.source.dialect === 'markdown' ? atx.exec(line?.text ?? '')?.[2] : undefined;
  if (line === undefined || text === undefined || text === '') return null;
  cursor.next();
  const title = stripMarkup(text);
  const above = context.blocks.at(-1);
  const isGrade = context.vocabulary.isGradeCell(title);
  if (above?.type === 'heading' && above.grade === null && isGrade && !isList(cursor, context)) {
    // `## Leadership, management and governance`, `## Good`: a box that an export turned into two headings.
    context.blocks[context.blocks.length - 1] = { ...above, grade: title };
    return [];
  }
  return [createHeading(title, line.number, context)];
};

/** Whether a line of Markdown is marked up as a heading. */
export function isMarkedHeading(line: string): boolean {
  return atx.test(line);
}

/** Whether another grade follows: of a column of grades, none belongs to the heading above. */
function isList(cursor: LineCursor, { vocabulary }: ParseContext): boolean {
  const next = cursor.peek(cursor.nextTextOffset())?.text ?? '';
  return vocabulary.isGradeCell(stripMarkup(next));
}

export const bareHeading: Construct = (cursor, context) => {
  const line = cursor.peek();
  if (line === undefined || goesOn(stripMarkup(line.text), cursor.peek(-1)?.text, context))
    return null;
  const known = knownHeading(cursor, context);
  if (known === null && !isHeadingLine(cursor, context)) return null;
  const { text, count } = known ?? capitalLines(cursor);
  cursor.skip(count);
  const heading = createHeading(text, line.number, context);
  return [{ ...heading, lines: cursor.takenFrom(line.number) }];
};

/** A heading of the outline at the cursor, on one line or, in a wrapped text, on up to three; null if there is none. */
function knownHeading(
  cursor: LineCursor,
  context: ParseContext,
): { text: string; count: number } | null {
  let text = '';
  let whole = '';
  let known: { text: string; count: number } | null = null;
  for (let offset = 0; offset < (context.source.wrapped ? 3 : 1); offset += 1) {
    const line = cursor.peek(offset);
    if (line === undefined || isBlank(line.text)) break;
    if (offset > 0 && (context.startsBlock(line) || endsSentence(line.text))) break;
    whole = `${whole} ${line.text.trim()}`.trim();
    text = `${text} ${stripMarkup(line.text)}`.trim();
    // Bold may run over the lines: `**Annex B: Summary of joint area review`, then `arrangements**`.
    const title = [text, stripMarkup(whole)].find((one) => opensSection(one, context));
    if (title !== undefined) known = { text: title, count: offset + 1 };
  }
  return known;
}

/** The line at the cursor. If it is in capitals, lines in capitals below continue it. */
function capitalLines(cursor: LineCursor): { text: string; count: number } {
  let text = stripMarkup(cursor.peek()?.text ?? '');
  let count = 1;
  while (capitals.test(text) && capitals.test(cursor.peek(count)?.text ?? '')) {
    text += ` ${stripMarkup(cursor.peek(count)?.text ?? '')}`;
    count += 1;
  }
  return { text, count };
}

/**
 * Whether a line continues the sentence above it, even if it reads like a heading: `… improve progress for`, then
 * on the next page `children and young people with learning difficulties and/or disabilities`.
 */
export function goesOn(text: string, before: string | undefined, context: ParseContext): boolean {
  if (startsLower(text)) return true;
  if (before !== undefined && !isBlank(before)) return breaksOff(before);
  const last = context.blocks.findLast(({ type }) => type !== 'footnote');
  return last !== undefined && breaksOff(plainText(lastText(last)));
}

/** The text of a block that the next one may continue; in a list, that of the last item. */
function lastText(block: Block): readonly Inline[] {
  if (block.type === 'paragraph' || block.type === 'numbered') return block.content;
  return block.type === 'list' ? deepestLast(block).content : [];
}

/** Whether the text is a heading of the outline, with or without its grade after it. */
export function opensSection(text: string, { vocabulary }: ParseContext): boolean {
  return vocabulary.isKnownHeading(text) || vocabulary.gradedHeading(text) !== null;
}

/** Text without the markup that makes a whole line a heading, bold or italic. */
export function stripMarkup(text: string): string {
  const inner = atx.exec(text)?.[2] ?? text.trim();
  return (markedLine.exec(inner)?.[2] ?? inner).trim();
}

/** Makes the block of a heading. A heading of the outline marks the start of the report's body. */
export function createHeading(
  text: string,
  line: number,
  context: ParseContext,
  grade: string | null = null,
): HeadingBlock {
  const { vocabulary } = context;
  const graded = vocabulary.isKnownHeading(text) ? null : vocabulary.gradedHeading(text);
  const title = graded?.title ?? text;
  if (vocabulary.isKnownHeading(title)) context.inBody = true;
  context.runs.passHeading(vocabulary.role(title));
  return {
    type: 'heading',
    lines: [line, line],
    content: parseInline(title, context.source.dialect),
    grade: graded?.grade ?? grade,
  };
}

function isHeadingLine(cursor: LineCursor, context: ParseContext): boolean {
  const line = cursor.peek()?.text ?? '';
  const text = stripMarkup(line);
  if (!context.inBody || text.length > longestHeading || line.includes('\t')) return false;
  if (!headingStart.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if ((endsSentence(text) && !question.test(text)) || /[,;]$/u.test(text)) return false;
  if (breaksOff(text)) return false;
  const title = text.replace(partNumber, '');
  if (neverHeadings.some((pattern) => pattern.test(title))) return false;
  if (text.length > longHeading && finiteVerb.test(text)) return false;
  if (context.vocabulary.isScale(text)) return false;
  if (context.vocabulary.isGradeCell(text)) return false;
  return standsAlone(cursor, context);
}

/** Whether no sentence runs into the line or out of it, and text follows, not the next line of an address. */
function standsAlone(cursor: LineCursor, context: ParseContext): boolean {
  const before = cursor.peek(-1)?.text ?? '';
  const end = capitalLines(cursor).count;
  const after = cursor.peek(end);
  // `The grades are`, with the first row directly below.
  if (after !== undefined && opensGradeRow(after.text, context)) return false;
  const following = cursor.peek(cursor.nextTextOffset(end));
  const text = following?.text ?? '';
  // `Looked after children are well supported`, then on the next page `through multi-agency work.`
  if (startsLower(text)) return false;
  // A long line is text even if its sentence ends on the next page.
  const isText = endsSentence(text) || text.length > runningText;
  if (!context.startsBlock(following) && !isText) return false;
  const last = context.blocks.at(-1);
  const underHeading = last?.type === 'heading' && last.lines[1] === cursor.peek(-1)?.number;
  const startsAfresh = isBlank(before) || endsSentence(before) || underHeading;
  return startsAfresh && (isBlank(after?.text ?? '') || context.startsBlock(after));
}
