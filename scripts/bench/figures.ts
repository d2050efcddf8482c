/** Figures of steps, and their table. */
import type { Size } from './folders.ts';
import type { Cost } from './measure.ts';
import { median } from './median.ts';
import { stepTitles, type StepName } from './step-names.ts';

/** The measurements of a step. */
export interface Figures extends Cost, Size {
  reports: number;
  step: StepName;
  /** Load average of the machine before it began. */
  load: number;
}

/** The median of each figure. */
export function medians(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: median(costs.map(({ peakBytes }) => peakBytes)),
  };
}

const head = ['Reports', 'Step', 'Time', 'Processor time', 'Memory', 'Files', 'Size', 'Load'];

/** A row for each step. Those of builds also compare times and memory with Starlight's, if it was measured. */
export function toTable(figures: readonly Figures[]): string {
  const rows = figures.map((one) => {
    const starlight = figures.find(
      (other) => other.step === 'starlight' && other.reports === one.reports,
    );
    const against = (figure: keyof Cost): string =>
      starlight === undefined || one.step !== 'build'
        ? ''
        : ` (× ${(one[figure] / starlight[figure]).toFixed(1)})`;
    return [
      one.reports.toLocaleString('en-GB'),
      stepTitles[one.step],
      `${one.seconds.toFixed(1)} s${against('seconds')}`,
      `${one.cpuSeconds.toFixed(1)} s${against('cpuSeconds')}`,
      `${Math.round(one.peakBytes / 1e6)} MB${against('peakBytes')}`,
      one.files.toLocaleString('en-GB'),
      `${(one.bytes / 1e6).toFixed(1)} MB`,
      one.load.toFixed(1),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
