/** The body of each report as blocks, read once a build: several pages set its text anew. */
import { readBlocks, type Block } from '../report/blocks.ts';
import type { Report } from './collections.ts';

const read = new WeakMap<object, ReadonlyMap<string, Block[]>>();

/** The blocks of each section of a report, by its id. */
export function blocksOfReport(report: Pick<Report, 'entry'>): ReadonlyMap<string, Block[]> {
  const blocks = read.get(report) ?? readBlocks(report.entry.body ?? '');
  read.set(report, blocks);
  return blocks;
}
