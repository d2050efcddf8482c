/** The arguments of `npm run bench`. */
import { parseArgs } from 'node:util';
import { stepNames, type StepName } from './step-names.ts';

export interface Options {
  /** Numbers of reports. */
  counts: number[];
  /** In the order in which they are run. */
  steps: StepName[];
  /** How often each step is measured; null to depend on the number of reports. */
  runs: number | null;
  json: boolean;
}

/** @throws Error that says what is wrong */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      at: { type: 'string', default: '5,30,500,2500' },
      only: { type: 'string', default: stepNames.join(',') },
      runs: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const asked = values.only.split(',');
  const unknown = asked.filter((name) => !stepNames.some((step) => step === name));
  if (unknown.length > 0) {
    throw new Error(`--only accepts ${stepNames.join(', ')}; not ${unknown.join(', ')}.`);
  }
  return {
    counts: values.at.split(',').map((value) => toCount('at', value)),
    steps: stepNames.filter((name) => asked.includes(name)),
    runs: values.runs === undefined ? null : toCount('runs', values.runs),
    json: values.json,
  };
}

function toCount(option: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} takes whole numbers of at least 1, not “${value}”.`);
}
