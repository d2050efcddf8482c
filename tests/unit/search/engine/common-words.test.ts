import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { ask, engine, idsOf, matching, sources } from './seeds.ts';

describe('words that stand nearly everywhere', () => {
  it('are looked for in a phrase and by themselves alone, which is told', async () => {
    const { found, words } = await engine.search(ask('the school'));
    expect(found.units).toBe(matching('school').length);
    expect(words).toMatchObject([{ text: 'the', outcome: 'common', without: 'school' }]);
    const alone = await engine.search(ask('the of'));
    expect([alone.found.units, alone.words]).toEqual([matching('the of').length, []]);
    expect((await engine.search(ask('"the school"'))).words).toEqual([]);
  });

  it.each([
    '"children in care"',
    '"in the care of the council"',
    '"statements of special educational need"',
    '"of the quality of"',
    '-"quality of practice" council',
    '"Local Safeguarding Children Board of the"',
  ])('stand where a phrase has them: %s', async (words) => {
    const answer = await engine.search({ ...ask(words), sort: 'newest' });
    expect(await idsOf(answer)).toEqual(matching(words).map(({ id }) => id));
  });

  it('are not asked for beside enough others in a phrase', async () => {
    const asked: string[] = [];
    const watched = createEngine({
      ...sources,
      search: (words) => {
        asked.push(words);
        return sources.search(words);
      },
    });
    await watched.search(ask('"quality of practice"'));
    expect(asked).not.toContain('zzof$');
    await watched.search(ask('"quality of"'));
    expect(asked).toContain('zzof$');
  });
});
