/** The grammar: the constructs that may start at a line, in the order in which they are tried. */
import type { Construct } from './construct.ts';
import { findingsLabel } from './constructs/findings-label.ts';
import { footnote } from './constructs/footnote.ts';
import { flattenedTable } from './constructs/flattened-table.ts';
import { gradeColumns } from './constructs/grade-columns.ts';
import { gradeRows } from './constructs/grade-rows.ts';
import { bareHeading, markedHeading } from './constructs/heading.ts';
import { bulletList, htmlBulletList } from './constructs/list.ts';
import { numberedParagraph } from './constructs/numbered.ts';
import { paragraph } from './constructs/paragraph.ts';
import { pipeTable, tabTable } from './constructs/table.ts';

export const constructs: readonly Construct[] = [
  // A findings label may be marked up as a heading, but is not one.
  findingsLabel,
  // `1. Children who need help and protection → Good` is a row of a table, not paragraph 1.
  gradeRows,
  gradeColumns,
  pipeTable,
  flattenedTable,
  tabTable,
  // `### **19. The combined work …**` is a paragraph that an export took for a heading.
  numberedParagraph,
  markedHeading,
  htmlBulletList,
  bulletList,
  footnote,
  bareHeading,
  paragraph,
];
