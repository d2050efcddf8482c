import { describe, expect, it } from 'vitest';
import { ask, engine, idsOf, matching, search, units } from './seeds.ts';

/** Units whose texts hold all patterns. */
function countOf(...patterns: RegExp[]): number {
  return units.filter(({ text }) => patterns.every((pattern) => pattern.test(text))).length;
}

describe('the answer reports', () => {
  it('an unknown word, with possible corrections and what is found without it', async () => {
    const { found, words } = await search('q=childern care');
    expect(found.units).toBe(0);
    expect(words).toEqual([
      {
        text: 'childern',
        outcome: 'unknown',
        leftOut: 0,
        corrections: [
          { text: 'children', words: 'children care', units: matching('children care').length },
        ],
        without: 'care',
        unitsWithout: matching('care').length,
      },
    ]);
  });

  it('a beginning, which finds the words that begin with it', async () => {
    const answer = await search('q=chlam');
    expect(answer.words).toMatchObject([{ text: 'chlam', outcome: 'beginning', without: null }]);
    expect(await idsOf(answer)).toEqual(
      expect.arrayContaining(matching('chlamydia').map(({ id }) => id)),
    );
    const [hit] = await answer.hits(0, 1);
    expect(hit?.excerpt.find(({ marked }) => marked)?.text).toMatch(/^chlam/iu);
  });

  it('a word that no unit within the filters holds', async () => {
    const { words } = await search('q=chlamydia&outcome=leadership');
    expect(words).toMatchObject([{ text: 'chlamydia', outcome: 'none', without: null }]);
    const typed = await search('q=chlamydia outcome:leadership');
    expect(typed.words).toMatchObject([
      { text: 'chlamydia', outcome: 'none', without: 'outcome:leadership' },
    ]);
  });

  it('a phrase whose words never occur in that order', async () => {
    const { words } = await search('q=%22leavers care%22 children');
    expect(words).toMatchObject([
      { text: 'leavers care', outcome: 'unknown', without: 'children' },
    ]);
    expect(words[0]?.unitsWithout).toBe(matching('children').length);
  });

  it('nothing where everything was found', async () => {
    expect((await search('q=care -nothingatall')).words).toEqual([]);
  });

  it('a function word, which is searched for only in a phrase, negated or by itself', async () => {
    const { found, words } = await engine.search(ask('the school'));
    expect(found.units).toBe(matching('school').length);
    expect(words).toMatchObject([{ text: 'the', outcome: 'common', without: 'school' }]);
    const alone = await engine.search(ask('the of'));
    expect([alone.found.units, alone.words]).toEqual([countOf(/\bthe\b/iu, /\bof\b/iu), []]);
    expect(alone.found.units).toBeGreaterThan(0);
    expect((await engine.search(ask('"the school"'))).words).toEqual([]);
    const negated = await engine.search(ask('school -the'));
    expect(negated.found.units).toBeLessThan(matching('school').length);
  });
});

describe('words that are found, but never together', () => {
  const words = ['chlamydia', 'Serco', 'radicalisation', 'breastfeeding', 'obesity'];
  it.each([2, 3, 4, 5])('are reported with what is found without each: %i words', async (count) => {
    const query = words.slice(0, count);
    const answer = await engine.search(ask(query.join(' ')));
    expect(answer.found.units).toBe(0);
    expect(answer.words).toEqual(
      query.map((text) => {
        const without = query.filter((word) => word !== text).join(' ');
        const unitsWithout = matching(without).length;
        return {
          text,
          outcome: 'together',
          leftOut: 0,
          corrections: [],
          without,
          unitsWithout,
        };
      }),
    );
  });

  it('are reported within filters, including typed ones', async () => {
    const typed = await search('q=chlamydia text housing council:stoke');
    expect(typed.words.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['chlamydia', 'together'],
      ['text', 'together'],
      ['housing', 'together'],
    ]);
    const inStoke = matching('chlamydia text').filter(({ report }) =>
      report.council.startsWith('stoke'),
    );
    expect(typed.words[2]).toMatchObject({
      without: 'chlamydia text council:stoke',
      unitsWithout: inStoke.length,
    });
    expect(inStoke).toHaveLength(1);
    const chosen = await search('q=chlamydia radicalisation breastfeeding&council=stockport');
    expect(chosen.words.map(({ outcome }) => outcome)).toEqual([
      'together',
      'together',
      'together',
    ]);
  });

  it('are not reported where an unknown word is the reason, or where anything is found', async () => {
    const answer = await engine.search(ask('chlamydia Serco xylophone'));
    expect(answer.words.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['xylophone', 'unknown'],
    ]);
    const found = await engine.search(ask('chlamydia OR Serco'));
    expect([found.words, found.nearest]).toEqual([[], null]);
  });
});

describe('other spellings', () => {
  it.each([
    ['"looked aftr children" plans', ['"looked after children" plans']],
    ['multi-agancy', ['multi-agency']],
    ['childern with disabilties', ['children with disabilities']],
    ['childern -school', ['children -school']],
  ])('are suggested for %s', async (typed, expected) => {
    const { words } = await engine.search(ask(typed));
    const [unknown] = words.filter(({ outcome }) => outcome === 'unknown');
    expect(unknown?.corrections.map((one) => one.words)).toEqual(expected);
  });

  it('are suggested only if they find something within the filters, and find as much as they say', async () => {
    expect((await search('q=chlamidia&outcome=leadership')).words[0]?.corrections).toEqual([]);
    for (const typed of ['chlamidia', 'shcools', 'safegaurding', '"care leevers"']) {
      const { words } = await engine.search(ask(typed));
      expect(words[0]?.corrections.length).toBeGreaterThan(0);
      for (const { words: corrected, units: found } of words[0]?.corrections ?? []) {
        expect((await engine.search(ask(corrected))).found.units).toBe(found);
        expect(found).toBeGreaterThan(0);
      }
    }
  });
});
