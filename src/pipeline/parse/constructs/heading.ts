/** Headings: marked up with `#`, set in bold on a line of their own, or a bare line. */
import type { HeadingBlock, LabelBlock } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { endsSentence, startsLower } from '../sentence.ts';

/** `### **Being healthy**` */
const atx = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;

/** `**Equality and diversity**`, the whole line. */
const boldLine = /^\s{0,3}\*\*([^*]+)\*\*\s*$/u;

/**
 * Lines that look like headings and are none: `Lead inspector: …`, `Yours sincerely`, `Grade 3`, an
 * address, two sentences, `… based on the following scale`.
 */
const neverHeadings = [
  /:\s/u,
  /[.!?]\s+\p{Lu}/u,
  /\b(?:the following|as follows)\b/iu,
  /^(?:dear|yours)\b/iu,
  /^grade \d/iu,
  /@|https?:|www\./iu,
  /^[(©\d]/u,
];

/** A finite verb: a long line that holds one is a sentence whose full stop was lost. */
const finiteVerb = /\b(?:is|are|was|were|has|have|had|will)\b/iu;

/** Characters up to which a line with a finite verb may still be a heading. */
const longHeading = 100;

/** Characters over which a line is text, also where its end lies on the next page. */
const longSentence = 60;

/** Characters over which no line is a heading. */
const longestHeading = 220;

/** `Major strengths`: not a section, but the label of the list below it. */
export const findingsLabel: Construct = (cursor, context) => {
  const line = cursor.peek();
  // Labels with a tab before them are cells of a table.
  if (line === undefined || line.text.includes('\t')) return null;
  const text = stripMarkup(line.text);
  const finding = context.vocabulary.finding(text);
  if (finding === null || !context.inBody) return null;
  cursor.next();
  const content = parseInline(text, context.source.dialect);
  return [
    { type: 'label', lines: [line.number, line.number], finding, content } satisfies LabelBlock,
  ];
};

export const markedHeading: Construct = (cursor, context) => {
  const line = cursor.peek();
  const text = context.source.dialect === 'markdown' ? atx.exec(line?.text ?? '')?.[2] : undefined;
  if (line === undefined || text === undefined || text === '') return null;
  cursor.next();
  return [createHeading(stripMarkup(text), line.number, context)];
};

export const bareHeading: Construct = (cursor, context) => {
  const line = cursor.peek();
  if (line === undefined) return null;
  const known = knownHeading(cursor, context);
  if (known === null && !isHeadingLine(cursor, context)) return null;
  for (let taken = 0; taken < (known?.count ?? 1); taken += 1) cursor.next();
  const heading = createHeading(known?.text ?? stripMarkup(line.text), line.number, context);
  return [{ ...heading, lines: [line.number, cursor.peek(-1)?.number ?? line.number] }];
};

/** A heading that the outline knows, on the line at the cursor or, in a wrapped text, broken over three at most. */
function knownHeading(
  cursor: LineCursor,
  context: ParseContext,
): { text: string; count: number } | null {
  let text = '';
  let known: { text: string; count: number } | null = null;
  for (let offset = 0; offset < (context.source.wrapped ? 3 : 1); offset += 1) {
    const line = cursor.peek(offset);
    if (line === undefined || isBlank(line.text)) break;
    if (offset > 0 && (context.startsBlock(line) || endsSentence(line.text))) break;
    text = `${text} ${stripMarkup(line.text)}`.trim();
    if (opensSection(text, context)) known = { text, count: offset + 1 };
  }
  return known;
}

/** Whether the text is a heading that the outline names, with its grade behind it or not. */
export function opensSection(text: string, { vocabulary }: ParseContext): boolean {
  return vocabulary.isKnownHeading(text) || vocabulary.gradedHeading(text) !== null;
}

/** Text without the marks that make a whole line a heading or bold. */
export function stripMarkup(text: string): string {
  const inner = atx.exec(text)?.[2] ?? text.trim();
  return (boldLine.exec(inner)?.[1] ?? inner).trim();
}

/** Makes the heading block of `text`, and remembers that the body of the report has begun. */
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
  if (!/^[\p{Lu}"'\p{Pi}]/u.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (endsSentence(text) || /[,;]$/u.test(text)) return false;
  if (neverHeadings.some((pattern) => pattern.test(text))) return false;
  if (text.length > longHeading && finiteVerb.test(text)) return false;
  // `Inadequate Adequate Good Outstanding`: a scale whose tick was lost.
  if (text.split(/\s+/u).every((word) => context.vocabulary.grade(word) !== null)) return false;
  if (context.vocabulary.isGradeCell(text)) return false;
  return standsAlone(cursor, context);
}

/** Whether nothing runs into the line or out of it, and text follows: not the next line of an address. */
function standsAlone(cursor: LineCursor, context: ParseContext): boolean {
  const before = cursor.peek(-1)?.text ?? '';
  const after = cursor.peek(1);
  const following = cursor.peek(cursor.nextTextOffset(1));
  const text = following?.text ?? '';
  // `Looked after children are well supported`, and on the next page `through multi-agency work.`
  if (startsLower(text)) return false;
  const isText = endsSentence(text) || text.length > longSentence;
  if (!context.startsBlock(following) && !isText) return false;
  const last = context.blocks.at(-1);
  const underHeading = last?.type === 'heading' && last.lines[1] === cursor.peek(-1)?.number;
  const startsAfresh = isBlank(before) || endsSentence(before) || underHeading;
  return startsAfresh && (isBlank(after?.text ?? '') || context.startsBlock(after));
}
