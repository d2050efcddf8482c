import type { Note } from '../../schemas/report.ts';
import type { ParseContext } from '../parse/construct.ts';
import type { BlockBuilder } from './builder.ts';
import type { Label } from './labels.ts';
import type { Measures } from './measures.ts';

/** State shared while the lines of a report are read. */
export interface LayoutContext extends Pick<
  ParseContext,
  'vocabulary' | 'corrections' | 'runs' | 'messages' | 'inBody'
> {
  readonly builder: BlockBuilder;
  readonly measures: Measures;
  readonly notes: Note[];
  /** The footnote marks in the text, each with its page. */
  readonly marks: ReadonlySet<string>;
  /** Label of the last numbered paragraph, with the positions of its number and text. */
  lastNumber: Label | null;
}
