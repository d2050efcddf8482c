import { describe, expect, it } from 'vitest';
import { counterpartsOf } from '../../../src/references/counterparts.ts';
import { placeNameIn } from '../../../src/references/place-names.ts';
import { placesOf, targetsOf } from '../../../src/references/targets.ts';
import { readReport } from '../../../src/report/read.ts';
import { framework } from '../../support/pipeline.ts';
import {
  committedReports,
  destination,
  numbered,
  report,
  resolve,
  section,
} from '../../support/references.ts';

const text = readReport(
  section('findings', '## Findings', ...[1, 2, 3].map((n) => numbered(n, 'Text.'))) +
    section(
      'annex-b',
      '## Annex B: More',
      '<Paragraph id="annex-b-p2" number="2">\nMore.\n</Paragraph>',
    ) +
    section('annex', '## Annex', '<Paragraph id="annex-p1" number="1">\nLast.\n</Paragraph>'),
);
const targets = targetsOf(text);
const places = (...numbers: [annex: string | null, first: number, last?: number]) => {
  const [annex, first, last = first] = numbers;
  return placesOf({ kind: 'paragraph', annex, first, last }, targets).map(({ anchor }) => anchor);
};

describe('a number', () => {
  it('is one of the main run unless the words name an annex', () => {
    expect(places(null, 2)).toEqual(['p2']);
    expect(places('B', 2)).toEqual(['annex-b-p2']);
    expect(places('', 1)).toEqual(['annex-p1']);
  });
  it('range leads to every paragraph that exists, if the first does', () => {
    expect(places(null, 2, 9)).toEqual(['p2', 'p3']);
    expect(places(null, 7, 9)).toEqual([]);
  });
  it('that does not exist leads nowhere', () => {
    expect(places(null, 4)).toEqual([]);
    expect(places('C', 1)).toEqual([]);
  });
});

it('an annex is found by its letter', () => {
  const annex = (letter: string) =>
    placesOf({ kind: 'annex', letter }, targets).map(({ anchor }) => anchor);
  expect([annex('B'), annex('C')]).toEqual([['annex-b'], []]);
});

it('a paragraph refers to others, which know it, but not to itself', () => {
  const own = report('jar', '2009', [
    numbered(1, 'See paragraphs 2–3, paragraph 3 and paragraph 9.'),
    numbered(2, 'See paragraph 2.'),
    numbered(3, 'No more.'),
  ]);
  const { references, backlinks } = resolve(own).get(own.id) ?? {};
  const found = [...(references ?? [])].map(([anchor, list]) => [
    anchor,
    list.map(({ to }) => destination(to)),
  ]);
  expect(found).toEqual([['p1', ['#p2 #p3', '#p3']]]);
  const known = [...(backlinks ?? [])].map(([anchor, list]) => [
    anchor,
    list.map(({ unit }) => unit.anchor),
  ]);
  expect(known).toEqual([
    ['p2', ['p1']],
    ['p3', ['p1']],
  ]);
});

it('a place outside the main run is named with its part', () => {
  expect(text.units.map((unit) => placeNameIn(text, unit)).slice(1)).toEqual([
    'paragraph 1',
    'paragraph 2',
    'paragraph 3',
    'Annex B: More, section',
    'Annex B: More, paragraph 2',
    'Annex, section',
    'Annex, paragraph 1',
  ]);
});

describe('the summary and the main report', () => {
  const counterparts = (id: string) => {
    const one = committedReports().get(id);
    return [...counterpartsOf(one?.text ?? text, framework('jar'))].map(
      ([anchor, { part, places: others }]) =>
        `${anchor} → ${part}: ${others.map(({ name }) => name).join('; ')}`,
    );
  };

  it('refer to each other’s sections on an area', () => {
    const found = counterparts('stockport-jar-2006');
    expect(found).toHaveLength(12);
    expect(found).toContain(
      'enjoy-and-achieve → main report: Enjoying and achieving, paragraphs 56–66',
    );
    expect(found).toContain(
      'enjoying-and-achieving → summary: Enjoy and achieve, paragraphs 21–22',
    );
  });
  it.each([
    ['stoke-on-trent-jar-2009', 5],
    ['stockton-on-tees-jar-2008', 6],
  ])('of %s refer from summary items to sections and back', (id, areas) => {
    const found = counterparts(id);
    const [toSummary, toMain] = ['→ summary', '→ main'].map((way) =>
      found.filter((one) => one.includes(way)),
    );
    expect(toSummary).toHaveLength(areas);
    expect(toMain).toHaveLength(id.startsWith('stoke') ? 4 : 6);
    expect(found).toContainEqual(
      expect.stringMatching(/^safeguarding → summary: Main findings, item 1$/iu),
    );
  });
  it('refer to both areas where one sentence grades two', () => {
    expect(counterparts('stoke-on-trent-jar-2009')).toContain(
      'main-findings-item-4 → main report: Service Management; Capacity to improve, paragraphs 62–83',
    );
  });
  it('do not refer to each other where a sentence names two areas without a grade', () => {
    const own = readReport(
      section(
        'main-findings',
        '## Main findings',
        numbered(1, 'Safeguarding and equality and diversity are fine.'),
      ) + '<Section id="safeguarding" area="safeguarding">\n\n## Safeguarding\n\n</Section>\n\n',
    );
    expect(counterpartsOf(own, framework('jar')).size).toBe(0);
  });
});

it('a page number means a page of the report’s own source, except in a footnote', () => {
  const own = report('ilacs', '2022', [
    numbered(
      1,
      '<Page number="2" also="1" />As told before (page 2; page 4). <Page number="3" />More.',
    ),
    '<Footnote id="fn-1" mark="1">Working together, 2018, page 2.</Footnote>',
  ]);
  const references = [...(resolve(own).get(own.id)?.references ?? [])];
  expect(
    references.map(([anchor, list]) => [
      anchor,
      list.map(({ words, to }) => [words, destination(to)]),
    ]),
  ).toEqual([['p1', [['page 2', '#page-2']]]]);
});
