/** Comparisons offered as examples. */
import { expect, it } from 'vitest';
import type { Report } from '../../../../src/data/library.ts';
import { compareExamples } from '../../../../src/data/grades/compare-examples.ts';
import type { Council, Outcome } from '../../../../src/schemas/registers.ts';

const councils = ['Ambridge', 'Borchester', 'Felpersham', 'Loxley'].map(
  (name) => ({ id: name.toLowerCase(), name }) as Council,
);
const outcomes = ['care', 'adoption', 'schools'].map((id) => ({ id, name: id }) as Outcome);

/** A report on a council, with the areas that it judges. */
function report(council: string, ...areas: string[]): Report {
  const judgements = areas.map((area) => ({ area }));
  return {
    council: councils.find(({ id }) => id === council),
    data: { judgements },
  } as unknown as Report;
}

it('the examples are the councils with most reports, then the areas judged in most councils, latest first', () => {
  const reports = [
    report('loxley', 'adoption'),
    report('felpersham', 'care'),
    report('borchester', 'adoption'),
    report('borchester', 'care'),
    report('felpersham', 'adoption', 'schools'),
    report('ambridge'),
  ];
  expect(compareExamples({ councils, outcomes, reports })).toEqual([
    {
      name: 'Borchester, Felpersham and Ambridge',
      comparison: { councils: ['borchester', 'felpersham', 'ambridge'], outcomes: [] },
    },
    {
      name: 'adoption in Loxley, Borchester and Felpersham',
      comparison: { councils: ['loxley', 'borchester', 'felpersham'], outcomes: ['adoption'] },
    },
    {
      name: 'care in Felpersham and Borchester',
      comparison: { councils: ['felpersham', 'borchester'], outcomes: ['care'] },
    },
  ]);
});

it('there are no examples where there is nothing to compare', () => {
  const [one] = councils;
  const reports = [report('ambridge', 'care')];
  expect(compareExamples({ councils: one ? [one] : [], outcomes, reports })).toEqual([]);
});
