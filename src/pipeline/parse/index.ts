/** SourceFile without furniture → Block[] in order, with texts rejoined across page breaks. */
import type { Correction } from '../../schemas/editorial.ts';
import type { Note } from '../../schemas/report.ts';
import type { Message } from '../messages/message.ts';
import type { Block } from '../types/blocks.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';
import type { ParseContext } from './construct.ts';
import { constructs } from './constructs.ts';
import { opensWithMark } from './constructs/footnote.ts';
import { opensGradeRow } from './constructs/grade-rows.ts';
import { goesOn, isMarkedHeading, opensSection, stripMarkup } from './constructs/heading.ts';
import { opensWithMarker } from './constructs/list.ts';
import { opensWithNumber, printedNumbers } from './constructs/numbered.ts';
import { opensTable } from './constructs/table.ts';
import { markFootnotes } from './footnote-marks.ts';
import { isBlank, LineCursor } from './line-cursor.ts';
import { NumberRuns } from './number-runs.ts';
import { mendPageBreaks } from './page-breaks.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ParseResult {
  blocks: Block[];
  messages: Message[];
  /** What was decided by inference, for "About this text" on the report's page. */
  notes: Note[];
}

/** Reads the blocks of a source, using the vocabulary of its framework. */
export function parseBlocks(
  source: SourceFile,
  vocabulary: Vocabulary,
  corrections: readonly Correction[] = [],
): ParseResult {
  const cursor = new LineCursor(source.lines);
  const context: ParseContext = {
    source,
    vocabulary,
    corrections: new Map(corrections.map((correction) => [correction.line, correction])),
    runs: new NumberRuns(printedNumbers(source.lines, source.dialect)),
    messages: [],
    blocks: [],
    inBody: false,
    startsBlock: (line, before) => startsBlock(line, before, context),
  };
  while (!cursor.done) {
    const line = cursor.peek()?.text ?? '';
    const cellAhead = line.includes('\t') && (cursor.peek(1)?.text ?? '').includes('\t');
    if (isBlank(line) && !cellAhead) cursor.next();
    else context.blocks.push(...readBlock(cursor, context));
  }
  const { blocks, notes } = mendPageBreaks(context.blocks);
  return { blocks: markFootnotes(blocks), messages: context.messages, notes };
}

function readBlock(cursor: LineCursor, context: ParseContext): Block[] {
  for (const construct of constructs) {
    const blocks = construct(cursor, context);
    if (blocks !== null) return blocks;
  }
  throw new Error('No construct took a line: this is a bug in Pilcrow.');
}

function startsBlock(
  line: SourceLine | undefined,
  before: string | undefined,
  context: ParseContext,
): boolean {
  if (line === undefined) return false;
  if (context.source.dialect === 'markdown' && isMarkedHeading(line.text)) return true;
  const text = stripMarkup(line.text);
  if (opensSection(text, context) && !goesOn(text, before, context)) return true;
  if (context.inBody && context.vocabulary.finding(text) !== null) return true;
  return (
    opensWithNumber(line, before, context) ||
    opensGradeRow(line.text, context) ||
    opensWithMarker(line.text) ||
    opensWithMark(line.text) ||
    opensTable(line.text, context)
  );
}
