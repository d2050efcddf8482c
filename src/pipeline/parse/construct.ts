/** What a construct is: a piece of grammar that may start at a line. */
import type { Correction } from '../../schemas/editorial.ts';
import type { Block } from '../types/blocks.ts';
import type { Message } from '../types/message.ts';
import type { SourceFile, SourceLine } from '../types/source.ts';
import type { LineCursor } from './line-cursor.ts';
import type { NumberRuns } from './number-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What constructs may ask, and what they leave for those that come after. */
export interface ParseContext {
  readonly source: SourceFile;
  readonly vocabulary: Vocabulary;
  /** Decisions of the editor, by source line. */
  readonly corrections: ReadonlyMap<number, Correction>;
  readonly runs: NumberRuns;
  readonly messages: Message[];
  /** Blocks read so far. */
  readonly blocks: Block[];
  /** Whether the first heading that the outline names has been read: before it stands the cover. */
  inBody: boolean;
  /** Whether `line` starts a new block; `before` is the line directly above it, if it has text. */
  startsBlock(line: SourceLine | undefined, before?: string): boolean;
}

/**
 * Reads the blocks that start at the cursor and moves it behind them;
 * null, with the cursor where it was, when the construct does not start here.
 */
export type Construct = (cursor: LineCursor, context: ParseContext) => Block[] | null;
