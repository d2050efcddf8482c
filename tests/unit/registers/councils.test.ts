/** The register of councils must agree with what is known about local government in England. */
import { describe, expect, it } from 'vitest';
import {
  existedIn,
  lineageProblems,
  predecessorsOf,
  successorsOf,
} from '../../../src/registers/councils.ts';
import { loadCouncils } from '../../../src/registers/load.ts';
import {
  councilSchema,
  councilTypes,
  regions,
  type Council,
} from '../../../src/schemas/registers.ts';
import { projectContent } from '../../../src/util/environment.ts';

const councils = await loadCouncils(projectContent);

const at = (day: string) =>
  councils.filter((council) => existedIn(council, { start: day, end: day }));

const numbers = (keys: readonly string[], keyOf: (council: Council) => string | undefined) =>
  keys.map((key) => at('2026-01-01').filter((council) => keyOf(council) === key).length);

function byId(id: string): Council {
  const found = councils.find((council) => council.id === id);
  if (found === undefined) throw new Error(`No council ${id} in the register.`);
  return found;
}

const ids = (of: readonly Council[]) => of.map(({ id }) => id);

describe('the register of councils', () => {
  it('has the right number of children’s services authorities at each date', () => {
    const times = ['2005-06-01', '2012-01-01', '2020-01-01', '2022-01-01', '2026-01-01'];
    expect(times.map((day) => at(day).length)).toEqual([150, 152, 151, 152, 153]);
  });

  it('has the right number in each region and of each type', () => {
    expect(numbers(regions, ({ region }) => region)).toEqual([12, 24, 15, 10, 14, 11, 33, 19, 15]);
    expect(numbers(councilTypes, ({ type }) => type)).toEqual([21, 62, 36, 32, 2]);
  });

  it('gives every council a number of the Department, and unique ids, codes and numbers', () => {
    for (const of of [
      ids(councils),
      councils.map(({ gss }) => gss),
      councils.map(({ dfe }) => dfe ?? ''),
    ]) {
      expect(of).not.toContain('');
      expect(new Set(of).size).toBe(of.length);
    }
  });

  it('gives codes that match the type', () => {
    const classes = new Map([
      ['county', 'E10'],
      ['unitary', 'E06'],
      ['metropolitan-borough', 'E08'],
      ['london-borough', 'E09'],
    ]);
    const odd = councils.filter(({ type = '', gss }) => gss.slice(0, 3) !== classes.get(type));
    expect(odd.map(({ gss, type }) => `${gss} ${type ?? ''}`)).toEqual([
      'E09000001 sui-generis',
      'E06000053 sui-generis',
    ]);
  });

  it('gives successors and predecessors', () => {
    expect(ids(successorsOf(byId('dorset-county'), councils))).toEqual([
      'bournemouth-christchurch-and-poole',
      'dorset',
    ]);
    expect(ids(predecessorsOf(byId('bournemouth-christchurch-and-poole'), councils))).toEqual([
      'bournemouth',
      'dorset-county',
      'poole',
    ]);
  });

  it('has providers in order, within the lifetime of their council', () => {
    for (const { id, from = '', to, providers } of councils) {
      const days = providers.flatMap((one) => [
        one.from,
        ...(one.to === undefined ? [] : [one.to]),
      ]);
      expect(`${id}: ${days.join()}`).toBe(`${id}: ${days.toSorted().join()}`);
      for (const day of days) expect(from <= day && day <= (to ?? '9999')).toBe(true);
    }
  });
});

describe('a register', () => {
  const council = (id: string, given: Partial<Council>) =>
    councilSchema.parse({ id, name: id, gss: 'E06000999', ...given });

  it('may not leave a gap between a council and its successor', () => {
    const old = council('old', { to: '2009-03-31', successors: ['new'] });
    const problems = (...others: Council[]) => lineageProblems([old, ...others]);
    expect(problems(council('new', { from: '2009-04-01' }))).toEqual([]);
    expect(problems(council('new', { from: '2009-05-01' }))).toHaveLength(1);
    expect(problems(council('new', {}))).toHaveLength(1);
    expect(problems()).toEqual(['old: its successor new is not in the register']);
    expect(lineageProblems([council('old', { successors: ['new'] })])).toEqual([
      'old has successors but no last day',
    ]);
  });

  it('includes in a period every council that existed in some part of it', () => {
    const lasting = { from: '2009-04-01', to: '2019-03-31' };
    const existed = (start: string, end = start) => existedIn(lasting, { start, end });
    expect([existed('2009'), existed('2009-04'), existed('2019-03-31')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([existed('2009-03'), existed('2008'), existed('2019-04-01')]).not.toContain(true);
    expect(existed('2018-11', '2019-05-02')).toBe(true);
  });
});
