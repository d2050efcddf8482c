import { expect, it } from 'vitest';
import {
  councilInWords,
  lifeInWords,
  providerInWords,
} from '../../../../src/data/councils/council-facts.ts';
import { loadCouncils } from '../../../../src/registers/load.ts';
import { councilSchema } from '../../../../src/schemas/registers.ts';
import { projectContent } from '../../../../src/util/environment.ts';

const councils = await loadCouncils(projectContent);

const wordsOf = (id: string) =>
  councils
    .filter((council) => council.id === id)
    .map((council) => [councilInWords(council).split(';')[0], lifeInWords(council)])
    .flat();

it('a council is described by its type, region and lifetime', () => {
  expect(wordsOf('stockport')).toEqual(['Metropolitan borough in the North West', null]);
  expect(wordsOf('camden')).toEqual(['London borough', null]);
  expect(wordsOf('city-of-london')).toEqual(['Authority of its own kind in London', null]);
  expect(wordsOf('cumbria')).toEqual(['County council in the North West', '1974–2023: abolished']);
  expect(wordsOf('bedford')).toEqual([
    'Unitary authority in the East of England',
    'Since 1 April 2009',
  ]);
});

it('facts that the register does not give are left out', () => {
  const bare = councilSchema.parse({ id: 'a', name: 'A', gss: 'E06000999' });
  expect(councilInWords(bare)).toBe('ONS code E06000999');
});

it('providers of services are named with their dates', () => {
  const told = councils.filter(({ id }) => id === 'slough').flatMap(({ providers }) => providers);
  expect(told.map(providerInWords)).toEqual([
    'Slough Children’s Services Trust from 1 October 2015 to 31 March 2021',
    'Slough Children First since 1 April 2021',
  ]);
});
