import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ensureFolder,
  ensureOutside,
  ensureReplaceable,
  replaceContents,
} from '../../../src/integrations/finished-site.ts';

describe('a finished site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-finished-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('replaces the previous one, and keeps the .git folder', async () => {
    const [from, to] = [path.join(folder, 'new'), path.join(folder, 'deep/old')];
    await mkdir(path.join(from, 'reports'), { recursive: true });
    await ensureFolder(to);
    await mkdir(path.join(to, '.git'));
    await writeFile(path.join(from, 'reports/index.html'), 'new');
    await writeFile(path.join(to, 'gone.html'), 'old');
    await replaceContents(from, to);
    expect((await readdir(to)).sort()).toEqual(['.git', 'reports']);
    expect(await readFile(path.join(to, 'reports/index.html'), 'utf8')).toBe('new');
    expect(existsSync(from)).toBe(false);
  });

  it('leaves the previous one as it was if it cannot be put there', async () => {
    const site = path.join(folder, 'site');
    await mkdir(site);
    await writeFile(path.join(site, 'index.html'), 'old');
    await expect(replaceContents(path.join(folder, 'nowhere'), site)).rejects.toThrow(/nowhere/u);
    expect(await readdir(site)).toEqual(['index.html']);
  });

  it('is refused before the build if it cannot be written', async () => {
    const file = path.join(folder, 'site');
    await writeFile(file, 'a file');
    await expect(ensureFolder(file)).rejects.toThrow(
      /OUT_DIR is .*site, which cannot be written to/u,
    );
    expect(await readFile(file, 'utf8')).toBe('a file');
  });

  it('is refused before the build where no folder can be created, in words alone', async () => {
    // Where `mkdir` with `recursive` never ends on Linux; elsewhere, below a file.
    await writeFile(path.join(folder, 'file'), '');
    const places = [path.join(folder, 'file/site'), ...(existsSync('/proc') ? ['/proc/site'] : [])];
    for (const place of places) {
      await expect(ensureFolder(place)).rejects.toMatchObject({
        message: expect.stringMatching(/OUT_DIR is .*site, which cannot be written to/u) as string,
        stack: '',
      });
    }
  });
});

describe('what a site replaces', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-replaced-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const holding = async (...names: string[]): Promise<void> => {
    for (const name of names) await writeFile(path.join(folder, name), '');
  };

  it('is never a folder of other files, of which the error names some', async () => {
    await holding('d.pdf', 'b.pdf', 'a.pdf', 'c.pdf');
    await expect(ensureReplaceable(folder)).rejects.toThrow(
      /OUT_DIR is .*, which holds files that are not a site’s \(a\.pdf, b\.pdf, c\.pdf and 1 more\)/u,
    );
    expect(await readdir(folder)).toHaveLength(4);
  });

  it.each([
    ['nothing', []],
    ['hidden files', ['.git', '.nojekyll']],
    ['a site', ['index.html', 'pagefind']],
    ['a site that an interrupted build has replaced in part', ['index.html', '.arriving']],
  ])('can be %s', async (_, names) => {
    await holding(...names);
    await expect(ensureReplaceable(folder)).resolves.toBeUndefined();
  });
});

describe('a folder for the site', () => {
  const kept = { 'the project': ['/home/me/project/docs', '/home/me/project/src'] };

  it.each([
    ['/home/me/project/src', 'belongs to'],
    ['/home/me/project/src/pages', 'belongs to'],
    ['/home/me/project', 'contains a part of'],
    ['/home/me', 'contains a part of'],
    ['/', 'contains a part of'],
  ])('cannot be %s, which %s the project', (output, how) => {
    expect(() => {
      ensureOutside(output, kept);
    }).toThrow(new RegExp(`OUT_DIR is .*, which ${how} the project`, 'u'));
  });

  it.each(['/home/me/project/dist', '/home/me/project/src-out', '/srv/site'])(
    'can be %s',
    (output) => {
      expect(() => {
        ensureOutside(output, kept);
      }).not.toThrow();
    },
  );

  it('cannot be a link to the project', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-link-'));
    const own = path.join(folder, 'src');
    await mkdir(own);
    await symlink(own, path.join(folder, 'site'), 'junction');
    expect(() => {
      ensureOutside(path.join(folder, 'site'), { 'the project': [own] });
    }).toThrow(/site, which belongs to the project/u);
    await rm(folder, { recursive: true });
  });
});
