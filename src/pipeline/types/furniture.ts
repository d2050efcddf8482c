/** The lines of a source that are not part of its text. */
import type { SourceLine } from './line.ts';

/** Why a line is left out, for readers. */
export type FurnitureReason =
  | 'page number'
  | 'page rule'
  | 'printed table of contents'
  | 'running head'
  | 'running head or foot'
  | 'underline of a heading';

/** Lines of a source → why each is left out. By the line itself, as a form feed may part a numbered line into two. */
export type Furniture = Map<SourceLine, FurnitureReason>;

/** Neighbouring lines that are left out for one reason. */
export interface FurnitureRange {
  /** At least one. */
  lines: SourceLine[];
  /** 1-based page number in the file; only if the source has pages. */
  page?: number;
  reason: FurnitureReason;
}
