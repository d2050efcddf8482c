/** The runs of paragraph numbers in a report, and the missing numbers. */
import type { Unit } from '../../report/types.ts';
import { countedBy } from '../../report/unit-names.ts';
import type { Note } from '../../schemas/report.ts';
import type { Quality } from '../../schemas/quality.ts';

type Run = Quality['runs'][number];

/** The main run comes first and counts from 1. Others count from their lowest number, as they may have only one. */
export function numberRuns(
  units: readonly Pick<Unit, 'anchor' | 'kind'>[],
  notes: readonly Pick<Note, 'rule' | 'number'>[],
): Run[] {
  const decided = new Set(
    notes.flatMap(({ rule, number }) => (rule === 'number-is' && number ? [number] : [])),
  );
  const counted = units.flatMap((unit) => countedBy(unit) ?? []);
  const byPart = Map.groupBy(
    counted.filter(({ counter }) => counter === 'p'),
    ({ part }) => part,
  );
  return [...byPart]
    .map(([part, numbers]) => toRun(part, new Set(numbers.map(({ number }) => number)), decided))
    .sort((a, b) => Number(a.part !== '') - Number(b.part !== ''));
}

function toRun(part: string, numbers: ReadonlySet<number>, decided: ReadonlySet<number>): Run {
  const first = part === '' ? 1 : Math.min(...numbers);
  const last = Math.max(...numbers);
  const absent = Array.from({ length: last - first }, (_, index) => first + index).filter(
    (number) => !numbers.has(number),
  );
  // An editor who confirmed a number also confirmed that those directly below it are not printed.
  const isConfirmed = (number: number): boolean => {
    let next = number + 1;
    while (!numbers.has(next)) next += 1;
    return decided.has(next);
  };
  return {
    part,
    last,
    missing: absent.filter((number) => !isConfirmed(number)),
    confirmed: absent.filter(isConfirmed),
  };
}
