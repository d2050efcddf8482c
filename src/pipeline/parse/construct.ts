/** The interface of constructs: pieces of grammar that may start at a line. */
import type { Correction } from '../../schemas/editorial.ts';
import type { Message } from '../messages/message.ts';
import type { Block } from '../types/blocks.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';
import type { LineCursor } from './line-cursor.ts';
import type { NumberRuns } from './number-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What constructs may use, and what they leave for those that follow. */
export interface ParseContext {
  readonly source: SourceFile;
  readonly vocabulary: Vocabulary;
  /** The editor's decisions, by source line. */
  readonly corrections: ReadonlyMap<number, Correction>;
  readonly runs: NumberRuns;
  readonly messages: Message[];
  /** Blocks read so far. */
  readonly blocks: Block[];
  /** Whether the first heading named in the outline has been read; everything before it is the cover. */
  inBody: boolean;
  /** Whether `line` starts a new block; `before` is the line directly above it, if it has text. */
  startsBlock(line: SourceLine | undefined, before?: string): boolean;
}

/**
 * Reads the blocks that start at the cursor and moves it past them. Returns null, and leaves the cursor in place,
 * if the construct does not start there.
 */
export type Construct = (cursor: LineCursor, context: ParseContext) => Block[] | null;
