import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/data/library.ts';
import { areasOfCouncil, councilAreas } from '../../../../src/data/councils/council-area.ts';
import { blocksIn } from '../../../../src/report/blocks.ts';
import { parseMdx } from '../../../../src/report/mdx.ts';
import { readReport } from '../../../../src/report/read.ts';
import type { Comparable } from '../../../../src/schemas/comparable.ts';
import type { GradeLabel } from '../../../../src/schemas/grade.ts';
import { councilSchema, type Council, type Framework } from '../../../../src/schemas/registers.ts';
import { outcome } from '../../../support/outcomes.ts';

const council = (id: string) => councilSchema.parse({ id, name: id, gss: 'E08000007' });

/** A framework, with only what is used here. */
const framework = (id: string, labels: GradeLabel[]): Framework =>
  ({
    id,
    outline: [],
    blanks: [],
    scale: labels.map((label, index) => ({ grade: 4 - index, label, printed: [label] })),
  }) as unknown as Framework;

const early = framework('early', ['outstanding', 'good', 'adequate', 'inadequate']);
const late = framework('late', ['outstanding', 'good', 'requires-improvement', 'inadequate']);

const outcomes = [
  outcome('staying-safe', 'safeguarding'),
  outcome('safeguarding', 'help'),
  outcome('help'),
  outcome('health'),
];

interface Sketch {
  of: Council;
  under?: Framework;
  body: string;
  judged?: { area: string; anchor: string }[];
}

/** A report, with only what is used here. */
function report(id: string, { of, under = early, body, judged = [] }: Sketch): Report {
  const text = readReport(body);
  const units = new Map(text.units.map((unit) => [unit.anchor, unit]));
  const data = {
    id,
    judgements: judged.map((one) => ({
      ...one,
      scope: 'local-authority',
      label: 'good',
      printed: 'good',
    })),
  };
  return {
    id,
    data,
    council: of,
    framework: under,
    text,
    units,
    blocks: blocksIn(parseMdx(body)),
  } as unknown as Report;
}

/** @param reports newest first, as in a library */
const pagesOf = (...reports: Report[]) =>
  councilAreas({
    reports,
    outcomes,
    areas: new Map(outcomes.map((one) => [one.id, one])),
    comparable,
  });

const comparable: Comparable[] = [
  {
    areas: ['staying-safe'],
    from: 'early',
    to: 'early',
    scope: 'local-authority',
    reason: 'The same question.',
    sources: ['-'],
  },
];

const section = (id: string, area: string | null, ...lines: string[]) =>
  `<Section id="${id}"${area === null ? '' : ` area="${area}"`}>\n\n${lines.join('\n\n')}\n\n</Section>\n\n`;
const paragraph = (id: string) => `<Paragraph id="${id}">\nWords of ${id}.\n</Paragraph>`;

const ambridge = council('ambridge');
const safe = section('safe', 'staying-safe', '## Safe', paragraph('p1'));

describe('the area pages of a council', () => {
  it('cover the areas that its reports judge or have a section on, in the order of the register', () => {
    const reports = [
      report('a', {
        of: ambridge,
        body: section('grades', null, '## Grades', paragraph('p1')),
        judged: [{ area: 'health', anchor: 'grades' }],
      }),
      report('b', { of: ambridge, body: safe }),
      report('c', { of: council('borchester'), body: section('s', 'help', '## Help') }),
    ];
    const pages = pagesOf(...reports).map(({ council: { id }, area }) => `${id}/${area.id}`);
    expect(pages).toEqual(['borchester/help', 'ambridge/staying-safe', 'ambridge/health']);
    expect(areasOfCouncil(reports.slice(0, 2), outcomes).map(({ id }) => id)).toEqual([
      'staying-safe',
      'health',
    ]);
  });

  it('begin with the oldest report, and include reports that say nothing about the area', () => {
    const silent = report('silent', { of: ambridge, body: section('a', null, '## A') });
    const newer = report('newer', { of: ambridge, body: safe });
    const older = report('older', { of: ambridge, body: safe });
    const [page] = pagesOf(newer, silent, older);
    expect(page?.reports).toEqual([older, silent, newer]);
    expect(page?.parts.map((part) => part.report)).toEqual([older, newer]);
  });
});

describe('the part of a report on an area', () => {
  const body = [
    section('main', null, '## Main report'),
    safe.replace('## ', '### '),
    section('findings', 'staying-safe', '#### Findings', paragraph('p2')),
    section('health', 'health', '### Health', paragraph('p3')),
    section(
      'todo',
      null,
      '## Recommendations',
      '- <Recommendation id="rec-1">Do.</Recommendation>',
    ),
  ].join('');
  const [page] = pagesOf(
    report('a', { of: ambridge, body, judged: [{ area: 'staying-safe', anchor: 'p3' }] }),
  );
  const part = page?.parts[0];

  it('has every section on the area, and the headings above it', () => {
    expect(part?.passages.map(({ section: { id }, under, depth }) => [id, under, depth])).toEqual([
      ['safe', ['Main report'], 0],
      ['findings', ['Main report'], 1],
    ]);
  });

  it('has the text of each section', () => {
    expect(part?.passages.map(({ blocks }) => blocks)).toMatchObject([
      [{ type: 'unit', anchor: 'p1' }],
      [{ type: 'unit', anchor: 'p2' }],
    ]);
  });

  it('has the judgements on the area, wherever they are stated', () => {
    expect(part?.judgements.map(({ unit }) => unit.text)).toEqual(['Words of p3.']);
  });

  it('has the recommendations under no area', () => {
    expect(part?.together.map(({ id }) => id)).toEqual(['todo']);
  });
});

describe('the change between two reports', () => {
  const changes = (...frameworks: Framework[]) =>
    pagesOf(
      ...frameworks.map((under, index) => report(`r${index}`, { of: ambridge, under, body: safe })),
    )[0]?.parts.map(({ change }) => change);

  it('is none within one framework', () => {
    expect(changes(early, early)).toEqual([null, null]);
  });

  it('is that of the framework and of the names of grades', () => {
    expect(changes(late, early)).toEqual([
      null,
      { from: early, renamed: [{ from: 'adequate', to: 'requires-improvement' }] },
    ]);
  });

  it('is that of the framework alone where the scales are the same', () => {
    const other = framework('other', ['outstanding', 'good', 'adequate', 'inadequate']);
    expect(changes(other, early)).toEqual([null, { from: early, renamed: [] }]);
  });
});

describe('the judgement of a part', () => {
  const judged = [{ area: 'staying-safe', anchor: 'p1' }];
  const comparisons = (...frameworks: Framework[]) =>
    pagesOf(
      ...frameworks.map((under, index) =>
        report(`r${index}`, { of: ambridge, under, body: safe, judged }),
      ),
    ).flatMap(({ parts }) =>
      parts.map(({ comparison: { joins, apart } }) => [
        joins.map(({ reason }) => reason),
        apart.length,
      ]),
    );

  it('is compared with an earlier one only where declared comparable, with the reason', () => {
    expect(comparisons(early, early)[1]).toEqual([['The same question.'], 0]);
    expect(comparisons(late, early)[1]).toEqual([[], 1]);
  });
});

describe('the lineage of an area', () => {
  const newer = report('newer', { of: ambridge, body: section('help', 'help', '## Help') });
  const older = report('older', { of: ambridge, body: safe });
  const pages = pagesOf(newer, older);
  const of = (id: string) => pages.find(({ area }) => area.id === id);

  it('leads on, past an area that no report of the council mentions', () => {
    const [kin, ...others] = of('staying-safe')?.after ?? [];
    expect(others).toEqual([]);
    expect(kin?.area.id).toBe('help');
    expect(kin?.reports).toEqual([newer]);
    expect(kin?.steps.map(({ reason }) => reason)).toEqual([
      'staying-safe became safeguarding',
      'safeguarding became help',
    ]);
  });

  it('leads back the same way, with its steps oldest first', () => {
    const [kin] = of('help')?.before ?? [];
    expect(kin?.area.id).toBe('staying-safe');
    expect(kin?.steps).toEqual(of('staying-safe')?.after[0]?.steps);
  });

  it('ends at the first and the last area', () => {
    expect(of('help')?.after).toEqual([]);
    expect(of('staying-safe')?.before).toEqual([]);
  });
});
