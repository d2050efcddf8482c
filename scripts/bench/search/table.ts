/** Figures → Markdown. */
import { median } from '../median.ts';
import { grains, type GrainId } from './grains.ts';
import type { Figures } from './measure.ts';

const head = [
  'The index holds',
  'Build',
  'Files',
  'Size',
  'First results',
  'Later queries',
  'Found in the first five',
];

/** A row for each way that was measured, in order; times also as a multiple of the last one's. */
export function toTable(measured: ReadonlyMap<GrainId, Figures>): string {
  const unit = [...measured.values()].at(-1)?.seconds ?? 1;
  const rows = [...measured].map(([grain, { seconds, files, bytes, cold, warm, found }]) => [
    grains[grain].name,
    `${seconds.toFixed(1)} s (× ${(seconds / unit).toFixed(1)})`,
    files.toLocaleString('en-GB'),
    `${Math.round(bytes / 1e6)} MB`,
    kilobytes(cold),
    kilobytes(warm),
    `${Math.round(found * 100)}%`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Median and maximum: `120 kB, at most 210`. */
function kilobytes(bytes: readonly number[]): string {
  const [middle, most] = [median(bytes), Math.max(...bytes)].map((one) => Math.round(one / 1000));
  return `${middle ?? 0} kB, at most ${most ?? 0}`;
}
