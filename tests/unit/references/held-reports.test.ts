import { describe, expect, it } from 'vitest';
import type { Referable } from '../../../src/references/types.ts';
import { destination, numbered, report, resolve } from '../../support/references.ts';

/** What words in a joint area review of 2009 lead to, among other reports of the council; '' for nothing. */
const leadsTo = (words: string, ...others: Referable[]) => {
  const from = report('jar', '2009-01-13', [numbered(1, words)]);
  const references =
    resolve(from, ...others)
      .get(from.id)
      ?.references.get('p1') ?? [];
  return references.map(({ to }) => destination(to)).join(', ');
};
const apa = (date: string) => report('apa', date);
const jar = (date: string, given = {}) => report('jar', date, [], given);

describe('a year', () => {
  it('leads to the yearly report of that year', () => {
    expect(leadsTo('The 2007 APA', apa('2007-11-01'), apa('2008-12-17'))).toBe(
      'stockport-apa-2007-11-01',
    );
  });
  it('of a yearly report does not lead to that of another year', () => {
    expect(leadsTo('The 2007 APA', apa('2008-12-17'))).toBe(
      'not held: Annual performance assessment of Stockport, 2007',
    );
  });
  it('does not lead to a report of another framework', () => {
    expect(leadsTo('The 2007 APA', jar('2007-11-01'))).toMatch(/^not held/);
  });
  it('may be that of an inspection whose report was published a year later', () => {
    expect(leadsTo('In the autumn of 2005, it had a joint area review', jar('2006-02'))).toBe(
      'stockport-jar-2006-02',
    );
  });
  it('does not lead to a later report whose inspection is known to be of another year', () => {
    const inspected = { start: '2006-01-01', end: '2006-01-31' };
    expect(leadsTo('The 2005 joint area review', jar('2006-02', { inspected }))).toMatch(
      /^not held/,
    );
  });
  it('that may be the report’s own leads nowhere, and to no missing report', () => {
    expect(leadsTo('the 2009 joint area review')).toBe('');
    expect(leadsTo('the 2008 joint area review')).toBe('');
  });
});

describe('a month', () => {
  it('of publication leads to the report of that month', () => {
    const words = 'The first joint area review published in February 2006';
    expect(leadsTo(words, jar('2006-02-23'))).toBe('stockport-jar-2006-02-23');
    expect(leadsTo(words, jar('2006-03-01'))).toBe(
      'not held: Joint area review of Stockport, February 2006',
    );
  });
  it('of an inspection leads to a report of the half year after it', () => {
    const words = 'the joint area review in November 2005';
    expect(leadsTo(words, jar('2006-02-23'))).toBe('stockport-jar-2006-02-23');
    expect(leadsTo(words, jar('2005-02-23'))).toMatch(/^not held/);
  });
});

describe('“previous” without a year', () => {
  it('leads to the only earlier report', () => {
    expect(leadsTo('the previous joint area review', jar('2006-02-23'), jar('2010-01-01'))).toBe(
      'stockport-jar-2006-02-23',
    );
  });
  it('leads nowhere if two reports are earlier, or one may be', () => {
    expect(leadsTo('the previous joint area review', jar('2005-02-23'), jar('2007-02-23'))).toBe(
      '',
    );
    expect(leadsTo('the previous joint area review', jar('2009'))).toBe('');
  });
  it('names a report that is not held if none is earlier', () => {
    expect(leadsTo('the previous joint area review')).toBe(
      'not held: An earlier joint area review of Stockport',
    );
  });
  it('is implied where the report says where to find the full one', () => {
    const words = 'The full APA can be found at: www.example.org';
    expect(leadsTo(words, apa('2008-12-17'))).toBe('stockport-apa-2008-12-17');
    expect(leadsTo('The full joint area review can be found at: www.example.org')).toBe('');
  });
  it('does not lead to a yearly report of years ago', () => {
    expect(leadsTo('the recent APA', apa('2005-12-01'))).toMatch(/^not held/);
    expect(leadsTo('the recent APA', apa('2008-12-17'))).toBe('stockport-apa-2008-12-17');
  });
});

it('words about another council lead nowhere', () => {
  expect(leadsTo('The 2007 APA for Derby', apa('2007-11-01'))).toBe('');
  expect(leadsTo('The 2007 APA for Stockport', apa('2007-11-01'))).toBe('stockport-apa-2007-11-01');
});

it('a report knows which units of others refer to it', () => {
  const from = report('jar', '2009-01-13', [
    numbered(1, 'The 2007 APA and the APA in 2007.'),
    numbered(2, 'The 2007 APA.'),
  ]);
  const to = apa('2007-11-01');
  const referrers = resolve(from, to).get(to.id)?.referrers ?? [];
  expect(referrers.map(({ report: { id }, unit }) => `${id}#${unit.anchor}`)).toEqual([
    `${from.id}#p1`,
    `${from.id}#p2`,
  ]);
});
