import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCitationReader } from '../../../../src/search/query/citation.ts';

const report = (id: string, council: string, framework: string, date: string) => ({
  id,
  council,
  framework,
  date,
});

const read = createCitationReader({
  councils: [
    { id: 'stockport', names: ['Stockport'] },
    { id: 'stoke-on-trent', names: ['Stoke-on-Trent', 'Stoke'] },
    { id: 'bedfordshire', names: ['Bedfordshire'] },
    { id: 'central-bedfordshire', names: ['Central Bedfordshire'] },
  ],
  frameworks: [
    { id: 'jar', names: ['Joint area review'] },
    { id: 'sif', names: ['Inspection', 'Single inspection'] },
  ],
  reports: [
    report('stockport-jar-2006', 'stockport', 'jar', '2006-02-23'),
    report('stockport-sif-2017', 'stockport', 'sif', '2017'),
    report('stoke-on-trent-jar-2009', 'stoke-on-trent', 'jar', '2009-01'),
    report('bedfordshire-jar-2007', 'bedfordshire', 'jar', '2007'),
    report('central-bedfordshire-sif-2015', 'central-bedfordshire', 'sif', '2015'),
    report('central-bedfordshire-sif-2015-11', 'central-bedfordshire', 'sif', '2015-11'),
  ],
});

/** Each citation as its address: `stockport-jar-2006?to=p19#p17`. */
const addresses = (query: string) =>
  read(query).map(
    ({ report, anchor, to }) =>
      `${report}${to === null ? '' : `?to=${to}`}${anchor === null ? '' : `#${anchor}`}`,
  );

describe('an address', () => {
  it.each([
    ['stockport-jar-2006#p17', 'stockport-jar-2006#p17'],
    [' Stockport-JAR-2006 #P17 ', 'stockport-jar-2006#p17'],
    ['stockport-jar-2006', 'stockport-jar-2006'],
    ['stockport-jar-2006/?to=p19#p17', 'stockport-jar-2006?to=p19#p17'],
    ['https://example.org/base/reports/stockport-jar-2006/', 'stockport-jar-2006'],
    ['https://example.org/reports/stockport-jar-2006/?to=p19#p17', 'stockport-jar-2006?to=p19#p17'],
    ['/reports/stockport-jar-2006/#annex-b-p2', 'stockport-jar-2006#annex-b-p2'],
    [
      'https://example.org/reports/stockport-jar-2006/?q=care#p17:~:text=care%20leavers',
      'stockport-jar-2006#p17',
    ],
    [
      `Ofsted, ‘Joint Area Review: ${'a long name '.repeat(30)}’ para 17 <https://example.org/reports/stockport-jar-2006/#p17>.`,
      'stockport-jar-2006#p17',
    ],
    ['stockport-jar-2006?to=p19', 'stockport-jar-2006'],
    ['stockport-jar-2006?to=%00#p17', 'stockport-jar-2006#p17'],
    ['central-bedfordshire-sif-2015#p2', 'central-bedfordshire-sif-2015#p2'],
    ['central-bedfordshire-sif-2015-11#p2', 'central-bedfordshire-sif-2015-11#p2'],
  ])('is read from %j', (query, expected) => {
    expect(addresses(query)).toEqual([expected]);
  });
});

describe('a citation in words', () => {
  it.each([
    ['Stockport JAR 2006 para 17', 'stockport-jar-2006#p17'],
    ['stockport jar 2006 17', 'stockport-jar-2006#p17'],
    ['stockport-jar-2006 para 17', 'stockport-jar-2006#p17'],
    ['Stockport joint area review 2006, paragraph 17', 'stockport-jar-2006#p17'],
    ['Joint area review: Stockport (2006) ¶17', 'stockport-jar-2006#p17'],
    ['Joint area review (JAR) of Stockport, 2006, p17.', 'stockport-jar-2006#p17'],
    ['Stockport 2006 para 17', 'stockport-jar-2006#p17'],
    ['Ofsted, Stockport (2017) rec 3', 'stockport-sif-2017#rec-3'],
    [
      'paragraphs 17–19 of Ofsted’s report of February 2006 in Stockport',
      'stockport-jar-2006?to=p19#p17',
    ],
    ['2006 JAR of Stockport Council', 'stockport-jar-2006'],
    ['(Stockport JAR 2006, para. 17)', 'stockport-jar-2006#p17'],
    ['paragraph 17 of the Stockport JAR 2006', 'stockport-jar-2006#p17'],
    ['paras 17–19, Stockport JAR 2006', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 paras 17–19', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 paragraphs 17 to 19', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 p17-p19', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 paras 117–19', 'stockport-jar-2006?to=p119#p117'],
    ['Stockport JAR 2006 paras 19–17', 'stockport-jar-2006#p19'],
    ['Stockport JAR 2006 paras 17–17', 'stockport-jar-2006#p17'],
    ['JAR Stockport 2006 recommendation 3', 'stockport-jar-2006#rec-3'],
    ['JAR Stockport 2006 recs 3-5', 'stockport-jar-2006?to=rec-5#rec-3'],
    ['Stockport JAR 2006 annex B para 2', 'stockport-jar-2006#annex-b-p2'],
    ['Stockport JAR 2006, annex, paragraphs 2–4', 'stockport-jar-2006?to=annex-p4#annex-p2'],
    ['annex C, para 2, Stockport JAR 2006', 'stockport-jar-2006#annex-c-p2'],
    ['Stoke on Trent JAR 2009 para 1', 'stoke-on-trent-jar-2009#p1'],
    ['JAR Stoke 2009 1', 'stoke-on-trent-jar-2009#p1'],
    ['Stockport single inspection 2017, 3', 'stockport-sif-2017#p3'],
    ['Bedfordshire JAR 2007', 'bedfordshire-jar-2007'],
    ['Stockport JAR 2006 at para 17', 'stockport-jar-2006#p17'],
    ['Stockport JAR 2006, at [17]', 'stockport-jar-2006#p17'],
    ['Stockport JAR 2006 [17]', 'stockport-jar-2006#p17'],
    ['Stockport JAR 2006 [17]–[19]', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 [17-19]', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 §17', 'stockport-jar-2006#p17'],
    ['§§ 17–19 of Stockport JAR 2006', 'stockport-jar-2006?to=p19#p17'],
    ['Stockport JAR 2006 ¶17', 'stockport-jar-2006#p17'],
    ['Stockport JAR 2006 footnote 1', 'stockport-jar-2006#fn-1'],
    ['Stockport JAR 2006, fn 1', 'stockport-jar-2006#fn-1'],
    ['footnote 1 of the Stockport JAR 2006', 'stockport-jar-2006#fn-1'],
    ['Stockport JAR, February 2006, paragraph 17', 'stockport-jar-2006#p17'],
    ['Stockport JAR 23 Feb. 2006 p17', 'stockport-jar-2006#p17'],
    ['Joint area review: Stockport · 23 February 2006, paragraph 17', 'stockport-jar-2006#p17'],
    ['Stockport JAR (23 February 2006) 23', 'stockport-jar-2006#p23'],
    ['Stockport JAR, February 2006, 23', 'stockport-jar-2006#p23'],
    ['Joint area review: Stockport · 23 February 2006', 'stockport-jar-2006'],
    ['“Stockport JAR 2006 para 17”', 'stockport-jar-2006#p17'],
    ['"Stockport JAR 2006, paragraph 17."', 'stockport-jar-2006#p17'],
    ["'stockport-jar-2006#p17'", 'stockport-jar-2006#p17'],
    ['central-bedfordshire-sif-2015-11 para 3', 'central-bedfordshire-sif-2015-11#p3'],
  ])('is read from %j', (query, expected) => {
    expect(addresses(query)).toEqual([expected]);
  });

  it('of recommendations alone may also mean paragraphs of the main run', () => {
    expect(read('Stockport SIF 2017 recs 3–5')).toEqual([
      {
        report: 'stockport-sif-2017',
        anchor: 'rec-3',
        to: 'rec-5',
        otherwise: { anchor: 'p3', to: 'p5' },
      },
    ]);
    const others = ['para 3', 'footnote 3', 'annex B para 3', ''];
    for (const other of others) {
      expect(read(`Stockport SIF 2017 ${other}`)[0]).toHaveProperty('otherwise', null);
    }
  });

  it('that fits two reports leads to both', () => {
    const both = ['central-bedfordshire-sif-2015#p3', 'central-bedfordshire-sif-2015-11#p3'];
    expect(addresses('Central Bedfordshire SIF 2015 para 3')).toEqual(both);
    expect(addresses('Central Bedfordshire 2015 para 3')).toEqual(both);
  });
});

it.each([
  '',
  'care leavers',
  'Stockport',
  'Stockport JAR',
  'Stockport JAR para 17',
  'Stockport 2006 17',
  'Stockport 2006 [17]',
  'Stockport 2005 para 17',
  'JAR 2006 para 17',
  'Stockport JAR 2005 para 17',
  'Stockport SIF 2006 para 17',
  'Stockport JAR 2006 care leavers',
  'Stockport JAR 2006 para 17 care',
  'Stockport JAR 2006 annex B recommendation 2',
  'Bedfordshire SIF 2015 para 3',
  'Stockport JAR March 2006 para 17',
  'Stockport JAR 24 February 2006 para 17',
  'Stockport SIF 23 February 2017',
  'stockport 2006',
  'stockport february 2006',
  'care leavers 17',
  'stockport [17]',
  '"stockport"',
  'footnote 1',
  `${'the '.repeat(50)}Stockport JAR 2006 para 17`,
  'hull-jar-2006#p17',
  'stockport-jar-2006#p17 care',
  'https://example.org/reports/hull-jar-2006/#p17',
])('%j is not a citation', (query) => {
  expect(addresses(query)).toEqual([]);
});

it('nothing typed throws, and whatever is found is a valid fragment', () => {
  const piece = fc.constantFrom(
    ...['Stockport', 'JAR', '2006', 'para', 'annex', 'B', '17', '–', '#', '?to=', '/reports/'],
    ...['stockport-jar-2006', ' ', '%', '\u0000', 'rec', ',', ':~:'],
  );
  const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (query) => {
      for (const { anchor, to } of read(query)) {
        expect(anchor ?? 'p1').toMatch(/^[a-z\d-]+$/u);
        expect(to ?? 'p1').toMatch(/^[a-z\d-]+$/u);
      }
    }),
    { numRuns: 500 },
  );
});
