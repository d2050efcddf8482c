/** Which councils were ever given a grade asked for, and the counts beside the filters. */
import { describe, expect, it } from 'vitest';
import {
  chooseHistory,
  countGrades,
  readHistoryRequest,
  writeHistoryRequest,
} from '../../../src/grid/history.ts';
import { isNarrowed } from '../../../src/search/request.ts';

/** `inadequate 2014` */
const row = (...sketches: string[]) => ({
  grades: sketches.map((sketch) => {
    const [label = '', year = ''] = sketch.split(' ');
    return { label, year };
  }),
});
const fallen = row('good 2012', 'inadequate 2014', 'inadequate 2019');
const risen = row('inadequate 2012', 'good 2016');
const ungraded = row();
const rows = [fallen, risen, ungraded];
const chosen = (search: string) => [...chooseHistory(rows, readHistoryRequest(search)).rows];

describe('councils', () => {
  it('are all shown until something is asked for, including those without a grade', () => {
    expect(chosen('?sort=-date')).toEqual(rows);
  });

  it('are those ever given one of the grades asked for', () => {
    expect(chosen('?grade=inadequate')).toEqual([fallen, risen]);
    expect(chosen('?grade=outstanding')).toEqual([]);
    expect(chosen('?grade=outstanding&grade=3')).toEqual([fallen, risen]);
  });

  it('are those given it in the years asked for', () => {
    expect(chosen('?grade=inadequate&from=2013')).toEqual([fallen]);
    expect(chosen('?grade=good&from=2013&to=2016')).toEqual([risen]);
    expect(chosen('?from=2017')).toEqual([fallen]);
  });

  it('have only the grades asked for marked', () => {
    const { grades } = chooseHistory(rows, readHistoryRequest('?grade=inadequate&from=2013'));
    expect([...grades]).toEqual(fallen.grades.slice(1));
  });
});

it.each(['', '?grade=good', '?from=2013', '?grade=inadequate&from=2012&to=2016'])(
  'the count beside a grade for “%s” is the number of councils with that grade alone',
  (search) => {
    const request = readHistoryRequest(search);
    const { grade: counts } = countGrades(rows, request);
    expect(counts.size).toBeGreaterThan(0);
    for (const grade of ['outstanding', 'good', 'inadequate']) {
      const alone = { ...request, filters: { grade: [grade] } };
      expect(counts.get(grade) ?? 0, grade).toBe(chooseHistory(rows, alone).rows.size);
    }
  },
);

describe('an address', () => {
  it.each(['', '?grade=good&grade=inadequate&from=2013&to=2017&sort=-date', '?sort=-council'])(
    '“%s” is written as it was read',
    (search) => {
      expect(writeHistoryRequest(readHistoryRequest(search))).toBe(search);
    },
  );

  it('drops what means nothing, and the default order', () => {
    expect(writeHistoryRequest(readHistoryRequest('?sort=council&from=then&q=word'))).toBe('');
    expect(writeHistoryRequest(readHistoryRequest('?sort=nothing'))).toBe('');
  });

  it('distinguishes filters from the order', () => {
    expect(isNarrowed(readHistoryRequest('?sort=date'))).toBe(false);
    expect(isNarrowed(readHistoryRequest('?to=2010'))).toBe(true);
  });
});
