import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readSiteFile, seedReports, siteFiles } from '../support/site.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

/** Each entry's abbreviation and long form, with the addresses of its definitions. */
interface Meaning {
  short: string;
  long: string;
  addresses: string[];
}

const meanings = (): Promise<Meaning[]> =>
  page.locator('dl dd').evaluateAll((all) =>
    all.map((meaning) => ({
      short: meaning.parentElement?.querySelector('dt')?.textContent.trim() ?? '',
      long: meaning.querySelector('p')?.textContent.trim() ?? '',
      addresses: [...meaning.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    })),
  );

describe('the glossary', () => {
  beforeAll(() => open('glossary/'));

  it('links each definition to a unit that prints the long form and the abbreviation', async () => {
    const listed = await meanings();
    const wrong = listed.flatMap(({ short, long, addresses }) =>
      addresses.filter((address) => {
        const [, report = '', anchor = ''] = /^\/reports\/([^/]+)\/#(.+)$/.exec(address) ?? [];
        const text = unitOf({ report, anchor }).text.replaceAll('’', "'").toLowerCase();
        const name = long.replaceAll('’', "'").toLowerCase();
        const printed = [`${name} (${short})`, `${name} (${short}s)`, `${name}s (${short}s)`];
        return !printed.some((words) => text.includes(words.toLowerCase()));
      }),
    );
    expect(listed.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('lists the abbreviations from A to Z, each once', async () => {
    const listed = await page.locator('dl dt').allInnerTexts();
    const sorted = [...new Set(listed)].sort((a, b) => a.localeCompare(b, 'en-GB'));
    expect(listed).toEqual(sorted);
  });

  it('has every long form that a report uses for an abbreviation', async () => {
    const listed = new Set(
      (await meanings()).map(({ long }) => long.replaceAll('’', "'").toLowerCase()),
    );
    const titles = siteFiles()
      .filter((path) => /^reports\/.+\.html$/.test(path))
      .flatMap((path) => [...readSiteFile(path).matchAll(/<abbr title="([^"]+)"/g)])
      .map(([, title = '']) => title.replaceAll('’', "'").toLowerCase());
    expect(titles.filter((title) => !listed.has(title))).toEqual([]);
  });

  it('has both meanings of an abbreviation that reports define in two ways', async () => {
    const ofsted = (await meanings()).filter(({ short }) => short === 'Ofsted');
    expect(ofsted.map(({ long }) => long)).toEqual([
      "Office for Standards in Education, Children's Services and Skills",
      'Office for Standards in Education',
    ]);
  });

  it('has an address for each abbreviation', async () => {
    await open('glossary/#camhs');
    expect(await page.locator(':target dt').innerText()).toBe('CAMHS');
  });

  it('names each definition by the short name of its report and the paragraph', async () => {
    const names = await page.locator('#camhs dd a').allInnerTexts();
    expect(names).toContain('Stockport JAR 2006, paragraph 18');
  });

  it('prints the path of each definition', async () => {
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('#camhs dd a')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').content));
    await page.emulateMedia({ media: 'screen' });
    expect(printed.join()).toContain('/reports/stockport-jar-2006/#p18');
  });

  it('is listed in llms.txt', () => {
    expect(readSiteFile('llms.txt')).toContain('https://pilcrow.example/glossary/');
  });
});

describe.each(seedReports)('the abbreviations of $id', ({ id }) => {
  beforeAll(() => open(`reports/${id}/`));

  it('are expanded at every use, except the definition (CAMHS)', async () => {
    const uses = unitLines()
      .filter((unit) => unit.report === id && unit.kind !== 'section')
      .flatMap(({ text }) => [...text.matchAll(/(?<!\()\bCAMHS\b/g)]);
    const expanded = page.locator('article abbr').getByText('CAMHS', { exact: true });
    expect(await expanded.count()).toBe(uses.length);
  });
});

it('an abbreviation is expanded as in its own report', async () => {
  const titles = [];
  for (const id of ['stockport-jar-2006', 'stockport-sif-2017']) {
    await open(`reports/${id}/`);
    titles.push(
      await page
        .locator('article abbr')
        .getByText('Ofsted', { exact: true })
        .first()
        .getAttribute('title'),
    );
  }
  expect(titles).toEqual([
    'Office for Standards in Education',
    "Office for Standards in Education, Children's Services and Skills",
  ]);
});

it('abbreviations are not underlined in print', async () => {
  const { page: paper } = await pages.reuse();
  await paper.emulateMedia({ media: 'print' });
  await paper.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
  const lines = await paper
    .locator('article abbr')
    .evaluateAll((all) => all.map((abbr) => getComputedStyle(abbr).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['none']));
});
