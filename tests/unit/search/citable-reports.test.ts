import { expect, it } from 'vitest';
import { citableReports } from '../../../src/search/citable-reports.ts';
import type { SearchLibrary } from '../../../src/search/format.ts';
import { createCitationReader } from '../../../src/search/query/citation.ts';

const library: SearchLibrary = {
  reports: [
    {
      id: 'kingston-upon-hull-jar-2006',
      page: 'en_1',
      title: 'Joint area review: Kingston upon Hull',
      council: 'kingston-upon-hull',
      framework: 'jar',
      date: '2006-07-17',
      grades: {},
      ungraded: [],
    },
  ],
  councils: [{ id: 'kingston-upon-hull', names: ['Kingston upon Hull', 'Hull'] }],
  areas: [],
  frameworks: [{ id: 'jar', names: ['Joint area review', 'JAR'] }],
  wordKeys: [],
  unreported: [],
  abbreviations: [],
  frequent: [],
};

it.each(['Hull JAR 2006, para 17', 'Kingston upon Hull joint area review 2006 p17'])(
  'a report may be cited by any name of its council and framework, with its year: %s',
  (citation) => {
    expect(createCitationReader(citableReports(library))(citation)).toEqual([
      { report: 'kingston-upon-hull-jar-2006', anchor: 'p17', to: null, otherwise: null },
    ]);
  },
);
