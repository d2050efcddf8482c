import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accentProblems, accentStyle } from '../../../src/publisher/accent.ts';
import { linkHref } from '../../../src/publisher/links.ts';
import { loadPublisher } from '../../../src/publisher/load.ts';
import { publisherSchema } from '../../../src/publisher/schema.ts';
import { withSourceAddress } from '../../../src/publisher/source-address.ts';
import type { ReportFrontmatter } from '../../../src/schemas/report.ts';
import { loadColours } from '../../../src/styles/colour-tokens.ts';

const least = { name: 'Inspected', subject: 'inspection reports on schools' };
const colours = await loadColours();

describe('the settings of a content folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-publisher-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const load = async (settings: unknown) => {
    const text = `export default ${JSON.stringify(settings)};`;
    await writeFile(path.join(folder, 'pilcrow.config.ts'), text);
    return loadPublisher(folder);
  };

  it('are the project’s if it has none', async () => {
    expect(await loadPublisher(folder)).toMatchObject({ name: 'Pilcrow', basePath: '/' });
  });

  it('are its own if it has them, with a default for everything optional', async () => {
    const links = { header: [], footer: [] };
    expect(await load(least)).toMatchObject({ ...least, language: 'en-GB', basePath: '/', links });
  });

  it('may be those of the documented example, which shows every one', async () => {
    const guide = path.resolve(import.meta.dirname, '../../../docs/publishing.md');
    const [, example = ''] =
      /```ts\nimport .*\n([^`]+)```/u.exec(await readFile(guide, 'utf8')) ?? [];
    const text = `const definePublisher = (settings) => settings;\n${example}`;
    await writeFile(path.join(folder, 'pilcrow.config.ts'), text);
    const publisher = await loadPublisher(folder);
    expect(publisher.name).toBe('Northshire Inspected');
    expect(Object.keys(publisher).sort()).toEqual(Object.keys(publisherSchema.shape).sort());
  });

  it('stop the build with every invalid value, its file and its place', async () => {
    const wrong = { ...least, name: '', titel: 'x', links: { footer: [{ name: 'A', to: '/a' }] } };
    const { message } = await load(wrong).then(
      () => new Error('was taken'),
      (error: unknown) => error as Error,
    );
    expect(message).toContain(path.join(folder, 'pilcrow.config.ts'));
    expect(message).toContain('“titel” is not known here; known are name, subject, ');
    expect(message).toContain('→ at name');
    expect(message).toMatch(/path from the site’s root.*\n.*→ at links\.footer\[0\]\.to/u);
  });

  it('stop the build if a colour has too little contrast, and say how much it has', async () => {
    const accent = { light: '#ff8800', dark: '#86cad3' };
    await expect(load({ ...least, accent })).rejects.toThrow(
      /#ff8800 has a contrast of 2\.\d\d:1 .*4\.5:1.*\n.*→ at accent\.light/u,
    );
  });
});

it.each([
  ['inspections', '/inspections/'],
  ['/a//b', '/a/b/'],
  ['', '/'],
])('writes the base path "%s" as %s', (basePath, written) => {
  expect(publisherSchema.parse({ ...least, basePath }).basePath).toBe(written);
});

it.each([
  [{ siteUrl: 'example.org' }],
  [{ siteUrl: 'https://example.org/inspections/' }],
  [{ basePath: '/a b/' }],
  [{ basePath: '../inspections/' }],
  [{ basePath: '/a/./b/' }],
  [{ language: 'de-DE' }],
  [{ copyright: 'Ours.' }],
  [{ sources: 'https://files.example/' }],
  [{ accent: { light: 'teal', dark: '#ffffff' } }],
  [{ links: { header: [{ name: 'A', to: 'javascript:alert(1)' }] } }],
])('refuses %j', (wrong) => {
  expect(publisherSchema.safeParse({ ...least, ...wrong }).success).toBe(false);
});

describe('an accent', () => {
  const own = { light: '#0b4f5c', dark: '#86cad3' };

  it('of the site itself has enough contrast', () => {
    expect(accentProblems(own, colours)).toEqual([]);
  });

  it('is checked on light and on dark paper', () => {
    const swapped = accentProblems({ light: own.dark, dark: own.light }, colours);
    expect(swapped.map((problem) => problem.split('\n').at(-1))).toEqual([
      '  → at accent.light',
      '  → at accent.dark',
    ]);
  });

  it('leaves the site’s colours to readers who ask for more contrast', () => {
    const style = accentStyle(own, colours);
    expect(style).toMatch(/^@layer tokens\{@media not \(prefers-contrast: more\)\{.*\}\}$/u);
    expect(style.match(/--accent:#[\da-f]{6}/gu)).toEqual(['--accent:#0b4f5c', '--accent:#86cad3']);
  });
});

describe('the address of a source', () => {
  const source = { file: 'annual review & more.pdf', sha256: '' };
  const report = { id: 'ambridge-jar-2006', source } as ReportFrontmatter;
  const pattern = 'https://files.example/{id}/{file}';

  it('is made from the pattern, with each name escaped', () => {
    expect(withSourceAddress(report, pattern).source.url).toBe(
      'https://files.example/ambridge-jar-2006/annual%20review%20%26%20more.pdf',
    );
  });

  it('keeps the folders of a path', () => {
    const inFolder = { ...report, source: { ...source, file: '80418_north & south/review.pdf' } };
    expect(withSourceAddress(inFolder, 'https://files.example/{file}').source.url).toBe(
      'https://files.example/80418_north%20%26%20south/review.pdf',
    );
  });

  it('is that of sources.csv if it has one', () => {
    const known = { ...report, source: { ...source, url: 'https://known.example/' } };
    expect(withSourceAddress(known, pattern)).toBe(known);
  });
});

it('resolves a link to a full address, or to a path under the site’s base', () => {
  const href = (to: string) => `/base/${to}`;
  expect(linkHref('https://a.example/', href)).toBe('https://a.example/');
  expect(linkHref('about/#data', href)).toBe('/base/about/#data');
});
