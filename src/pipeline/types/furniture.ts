/** The lines of a source that are not part of its text. */
import type { LineRange } from './blocks.ts';

/** Why a line is left out, for readers. */
export type FurnitureReason =
  | 'page number'
  | 'page rule'
  | 'printed table of contents'
  | 'running head'
  | 'running head or foot'
  | 'underline of a heading';

/** Number of a source line, 1-based → why it is left out. */
export type Furniture = Map<number, FurnitureReason>;

/** Neighbouring lines that are left out for one reason. */
export interface FurnitureRange {
  lines: LineRange;
  /** 1-based page number in the file; only if the source has pages. */
  page?: number;
  reason: FurnitureReason;
}
