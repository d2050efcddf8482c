import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { SearchSources } from '../../../../src/search/engine/sources.ts';
import { ask, idsOf, matching, sources } from './seeds.ts';

/** The files, with these words as those that stand nearly everywhere. */
function withCommonWords(...commonWords: string[]): SearchSources {
  return {
    ...sources,
    load: async (path) => {
      const file = await sources.load(path);
      return path === 'library.json' ? { ...(file as object), commonWords } : file;
    },
  };
}

describe('words that stand nearly everywhere', () => {
  it('are looked for in a phrase and by themselves alone, which is told', async () => {
    const withCommon = createEngine(withCommonWords('the', 'of'));
    const { found, words } = await withCommon.search(ask('the school'));
    expect(found.units).toBe(matching('school').length);
    expect(words).toMatchObject([{ text: 'the', outcome: 'common', without: 'school' }]);
    const alone = await withCommon.search(ask('the of'));
    expect([alone.found.units, alone.words]).toEqual([matching('the of').length, []]);
    expect((await withCommon.search(ask('"the school"'))).words).toEqual([]);
  });

  it.each([
    '"children in care"',
    '"in the care of the council"',
    '"statements of special educational need"',
    '"of the quality of"',
    '-"quality of practice" council',
    '"Local Safeguarding Children Board of the"',
  ])('stand where a phrase has them: %s', async (words) => {
    const answer = await createEngine(withCommonWords('the', 'of', 'in')).search({
      ...ask(words),
      sort: 'newest',
    });
    expect(await idsOf(answer)).toEqual(matching(words).map(({ id }) => id));
  });

  it('are not asked for beside enough others in a phrase', async () => {
    const asked: string[] = [];
    const files = withCommonWords('of');
    const watched = createEngine({
      ...files,
      search: (words) => {
        asked.push(words);
        return files.search(words);
      },
    });
    await watched.search(ask('"quality of practice"'));
    expect(asked).not.toContain('zzof$');
    await watched.search(ask('"quality of"'));
    expect(asked).toContain('zzof$');
  });
});
