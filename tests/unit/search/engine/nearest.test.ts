import { describe, expect, it } from 'vitest';
import { ask, engine, idsOf, matching, search } from './seeds.ts';

const inStockport = (words: string) =>
  matching(words).filter(({ report }) => report.council === 'stockport');

describe('where no unit holds all words', () => {
  it('the nearest units hold any of them, those with more of them first', async () => {
    const { found, nearest } = await engine.search(ask('chlamydia teenage caseloads'));
    expect(found.units).toBe(0);
    const any = matching('chlamydia OR teenage OR caseloads').length;
    expect(nearest).toMatchObject({ councils: [], holds: 'any', found: { units: any } });
    expect(nearest?.words).toEqual(['chlamydia', 'teenage', 'caseloads']);
    const both = matching('chlamydia teenage').map(({ id }) => id);
    const first = (await nearest?.hits(0, 1)) ?? [];
    expect(both).toContain(first.map(({ report, anchor }) => `${report.id}#${anchor}`).join());
  });

  it('the nearest units hold all but unknown words and words that only ask', async () => {
    const { nearest } = await engine.search(
      ask('what did Ofsted say of zygomorphic care leavers?'),
    );
    const units = matching('care leavers').length;
    expect(nearest).toMatchObject({ words: ['care', 'leavers'], holds: 'all', found: { units } });
  });

  it('the nearest units pass the filters', async () => {
    const { nearest } = await search('q=chlamydia caseloads housing&council=stockport');
    const units = inStockport('chlamydia OR caseloads OR housing').length;
    expect(nearest).toMatchObject({ holds: 'any', found: { units } });
  });

  it.each([
    ['Were there allegations in Stockport?', 'allegations', 'all'],
    ['Stockport obesity allegations', 'obesity OR allegations', 'any'],
  ])(
    'the nearest units are those of the council that the words name: %s',
    async (words, others, holds) => {
      const { found, nearest } = await engine.search(ask(words));
      expect(found.units).toBe(0);
      const units = inStockport(others).length;
      expect(nearest).toMatchObject({ councils: ['stockport'], holds, found: { units } });
      expect(nearest?.counts.council['stockport']).toBe(units);
    },
  );

  it('the nearest units are those of the chosen council, not the named one', async () => {
    const { nearest } = await search('q=chlamydia Stockport zygomorphic&council=stoke-on-trent');
    expect(nearest).toMatchObject({ councils: [] });
    expect(Object.keys(nearest?.counts.council ?? {})).toContain('stoke-on-trent');
  });

  it.each([
    'zygomorphic',
    'zygomorphic dodecahedra',
    'grade:bad chlamydia caseloads',
    'chlamydia "obesity allegations"',
    'chlamydia caseloads -teenage',
    'chlamydia obesity caseloads OR allegations',
  ])('there are no nearest units for %s', async (words) => {
    expect((await engine.search(ask(words))).nearest).toBeNull();
  });
});

it('a misspelt council name is corrected where reports on the council hold the other words', async () => {
  const { words } = await engine.search(ask('Stokport allegations'));
  const units = inStockport('allegations').length;
  expect(words[0]?.corrections).toMatchObject([{ words: 'stockport allegations', units }]);
});

describe('where words that name a council are found', () => {
  it('the reports on it are offered for the other words', async () => {
    const answer = await engine.search(ask('care leavers in Stockport'));
    expect(answer.found.units).toBeGreaterThan(0);
    expect(answer.nearest).toBeNull();
    const units = inStockport('care leavers').length;
    expect(answer.inCouncils).toMatchObject({ councils: ['stockport'], units });
    const { request } = answer.inCouncils ?? expect.fail('no council was read');
    expect([request.words, request.filters.council]).toEqual(['care leavers', ['stockport']]);
    expect(await idsOf(await engine.search(request))).toHaveLength(units);
  });

  it.each(['q=Stockport', 'q=care&council=stockport', 'q=care Stockport council:stockport'])(
    'nothing is offered if they are only its name, or it is chosen: %s',
    async (address) => {
      expect((await search(address)).inCouncils).toBeNull();
    },
  );
});
