import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/data/library.ts';
import { judgementsFound } from '../../../../src/data/quality/expected-judgements.ts';
import { openProblems } from '../../../../src/data/quality/open-problems.ts';
import { loadFrameworks, loadOutcomes } from '../../../../src/registers/load.ts';
import type { Note } from '../../../../src/schemas/report.ts';
import { projectContent } from '../../../../src/util/environment.ts';

const frameworks = await loadFrameworks(projectContent);
const areas = new Map((await loadOutcomes(projectContent)).map((area) => [area.id, area]));

type Measured = Parameters<typeof openProblems>[1];

const whole: Measured = {
  words: { source: 110, left: 10, page: 100 },
  runs: [{ part: '', last: 9, missing: [], confirmed: [] }],
  judgements: {
    found: 1,
    expected: [{ area: 'leadership', state: 'found' }],
    ended: [],
    also: [],
    notJudged: [],
    notHere: [],
  },
};

const report = (notes: Note[] = [], isAsWritten: boolean | null = true, built = 90) =>
  ({ data: { words: 90, notes }, words: { built }, isAsWritten }) as unknown as Report;

const problems = (measured: Partial<Measured>, of: Report = report()): [string, string][] =>
  openProblems(of, { ...whole, ...measured }, areas).map(({ type, what }) => [type, what]);

describe('an open problem', () => {
  it('is not reported where everything adds up, or where the source was not counted', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ words: { source: null, left: null, page: 100 } })).toEqual([]);
    expect(problems({}, report([], null))).toEqual([]);
  });

  it('is a judgement that every report gives but was not found, by name', () => {
    const judgements = {
      ...whole.judgements,
      expected: [
        { area: 'leadership', state: 'missing' as const },
        { area: 'care-leavers', state: 'joint' as const },
      ],
    };
    const [[type, what] = []] = problems({ judgements });
    expect(type).toBe('judgement');
    expect(what).toMatch(/^The judgement on “Leadership”, which every report/);
  });

  it('is a report without judgements, whatever its framework expects', () => {
    const judgements = { ...whole.judgements, found: 0, expected: [] };
    expect(problems({ judgements })).toEqual([['judgement', expect.stringContaining('No')]]);
  });

  it('is a word too many or too few, on the page or in the build', () => {
    const [[type, what] = []] = problems({ words: { source: 1112, left: 10, page: 1100 } });
    expect([type, what]).toEqual(['words', expect.stringContaining('1,110 in all')]);
    expect(problems({}, report([], true, 89))).toEqual([['words', expect.stringContaining('89')]]);
    expect(problems({}, report([], true, 91))).toEqual([['words', expect.stringContaining('91')]]);
  });

  it('is a text that was edited by hand', () => {
    expect(problems({}, report([], false))).toEqual([['edited', expect.any(String)]]);
  });

  it('is a gap in a run of numbers', () => {
    const runs = [
      { part: '', last: 9, missing: [3, 4, 5, 7], confirmed: [8] },
      { part: 'annex-b', last: 3, missing: [2], confirmed: [] },
    ];
    expect(problems({ runs })).toEqual([
      ['numbers', 'Paragraphs 3–5 and 7 are missing from the main sequence of numbers.'],
      ['numbers', 'Paragraph 2 is missing from the numbers of “annex B”.'],
    ]);
  });

  it('is a note that nobody settled, or that has no rule', () => {
    const note = (rule: Note['rule']): Note => ({
      line: 7,
      rule,
      what: `Of ${rule}.`,
      why: 'Why.',
    });
    const notes = [
      note('grade-mismatch'),
      note('label-empty'),
      note('number-is'),
      note('paragraph-joined'),
      note('number-skips'),
      note(undefined),
    ];
    expect(problems({}, report(notes))).toEqual([
      ['note', 'Of grade-mismatch.'],
      ['note', 'Of undefined.'],
    ]);
  });
});

describe('the judgements expected of a report', () => {
  const of = (id: string, date: string, data: Partial<Report['data']>) =>
    judgementsFound({
      framework: frameworks.find((one) => one.id === id),
      data: { published: { date }, judgements: [], ...data },
    } as Report);

  it('are those that every report of the framework gave at the time', () => {
    const { expected, ended, notHere } = of('ilacs', '2026-07-07', {});
    expect(expected.map(({ area }) => area)).toEqual([
      'leadership',
      'help-and-protection',
      'looked-after-children',
      'care-leavers',
    ]);
    expect({ ended, notHere }).toEqual({ ended: ['overall-effectiveness'], notHere: [] });
  });

  it('do not include those that the report says were not judged', () => {
    const { expected, notJudged } = of('sif', '2016-06-27', { notJudged: ['adoption'] });
    expect(notJudged).toEqual(['adoption']);
    expect(expected.map(({ area }) => area)).not.toContain('adoption');
  });
});
