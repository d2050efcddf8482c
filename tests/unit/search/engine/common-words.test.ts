import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { ask, engine, idsOf, matching, sources } from './seeds.ts';

describe('words found nearly everywhere', () => {
  it('are searched for only in a phrase or by themselves, and the answer says so', async () => {
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
  ])('are matched in a phrase: %s', async (words) => {
    const answer = await engine.search({ ...ask(words), sort: 'newest' });
    expect(await idsOf(answer)).toEqual(matching(words).map(({ id }) => id));
  });

  it('are not looked up in a phrase with enough other words', async () => {
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
