import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { overprinted, readPdf, type PrintedText } from '../support/pdf.ts';
import { seedReports } from '../support/site.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open());
  await page.emulateMedia({ media: 'print' });
});

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

/** The open page, printed. */
const print = async (options: Parameters<Page['pdf']>[0] = {}): Promise<PrintedText[][]> =>
  readPdf(new Uint8Array(await page.pdf(options)));

/** The last line above the foot of a page. */
const lastLine = (texts: PrintedText[]): string => {
  const above = texts.filter(({ bottom }) => bottom >= 60);
  const lowest = Math.min(...above.map(({ bottom }) => bottom));
  return above
    .filter(({ bottom }) => bottom - lowest < 1)
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text.trim())
    .join(' ');
};

describe.each(seedReports)('$id on paper', ({ id }) => {
  /** In points: the width of A4 and of its side margins. */
  const width = 595;
  const side = 51;
  const slack = 1;
  let printed: PrintedText[][];

  beforeAll(async () => {
    await open(`reports/${id}/`);
    printed = await print({ preferCSSPageSize: true });
  });

  it('has its title, its address and the page number at the foot of every page', async () => {
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    const title = await page.locator('h1').innerText();
    for (const [index, texts] of printed.entries()) {
      const foot = texts.filter(({ bottom }) => bottom < 60).map(({ text }) => text);
      expect(foot).toEqual([
        `Page ${index + 1} of ${printed.length}`,
        expect.stringContaining(title),
        address,
      ]);
    }
  });

  it('keeps all text between the side margins', () => {
    const outside = printed
      .flat()
      .filter(({ left, right }) => left < side - slack || right > width - side + slack);
    expect(outside).toEqual([]);
  });

  it('has no overlapping text, on A4 or on Letter', async () => {
    expect(overprinted(printed)).toEqual([]);
    expect(overprinted(await print({ format: 'Letter' }))).toEqual([]);
  });

  it('keeps all text above the foot', () => {
    const lowest = printed.flatMap((texts) => texts.map(({ bottom }) => bottom));
    expect(lowest.filter((bottom) => bottom >= 60 && bottom < 68)).toEqual([]);
  });

  it('ends no page with a heading', async () => {
    const found = await page.locator('article').locator('h2, h3, h4, h5').allInnerTexts();
    const headings = found.map((heading) => heading.trim().replaceAll(/\s+/gu, ' '));
    const parted = printed
      .map(lastLine)
      .filter((line) => line !== '' && headings.some((heading) => heading.endsWith(line)));
    expect(parted).toEqual([]);
  });

  it('shows no controls', async () => {
    const controls = page.locator('button, input, select, textarea, summary, [popover], dialog');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
  });
});

describe('a report with numbers in its margin', () => {
  beforeAll(() => open('reports/stockport-sif-2017/'));

  it('prints the numbers within the box of the text, where they are not cut off', async () => {
    const outside = await page.locator('article').evaluate((article) => {
      const { left } = article.getBoundingClientRect();
      return [...article.querySelectorAll('.number')]
        .filter((number) => number.getBoundingClientRect().left < left)
        .map((number) => number.textContent.trim());
    });
    expect(outside).toEqual([]);
  });

  it('prints the address of the report in its head', async () => {
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    const printed = page.locator('.report-head').getByText(address ?? '', { exact: true });
    expect(await printed.isVisible()).toBe(true);
  });

  it('does not print text that is only a link elsewhere', async () => {
    const links = page.locator('.report-head').getByText('as Markdown');
    expect(await links.isVisible()).toBe(false);
  });
});

it.each(['#p17', '?to=p19#p17'])(
  'a report has at its foot the address of the linked paragraphs: %s',
  async (place) => {
    await page.goto('about:blank');
    await open(`reports/stockport-jar-2006/${place}`);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    const foot = () => page.locator('html').getAttribute('data-address');
    await expect.poll(foot).toBe(`${address ?? ''}${place}`);
    await page.locator('#p18 > .number').click();
    await expect.poll(foot).toBe(`${address ?? ''}#p18`);
    const [first = []] = await print();
    expect(first.map(({ text }) => text)).toContain(`${address ?? ''}#p18`);
  },
);

describe('links on paper', () => {
  const addedTo = (link: string) =>
    page.locator(link).evaluate((element) => getComputedStyle(element, '::after').content);

  it('show their address', async () => {
    await open('reports/stockport-sif-2017/');
    expect(await addedTo('.licence a')).toContain('nationalarchives.gov.uk');
  });

  it('do not repeat an address that is their text', async () => {
    await open('reports/stockport-sif-2017/');
    expect(await addedTo('article a[href="http://eepurl.com/iTrDn"]')).toBe('none');
  });

  it('show no address within the same page', async () => {
    await open('reports/stockport-jar-2006/');
    expect(await addedTo('#p17 > .number')).toBe('none');
  });
});

it('grades are printed as words and grey steps', async () => {
  await open('reports/stockport-apa-2008/');
  const colours = await page
    .locator('.grades .grade-steps .step-full')
    .evaluateAll((steps) => [...new Set(steps.map((step) => getComputedStyle(step).fill))]);
  expect(colours).toEqual(['rgb(51, 51, 51)']);
  const words = await page.locator('.grades .grade').allInnerTexts();
  expect(words.every((text) => /good|outstanding/.test(text))).toBe(true);
});

it('the page of an area is printed without overlapping text', async () => {
  await open('councils/stockport/capacity-to-improve/');
  expect(overprinted(await print())).toEqual([]);
});

it('a judgement stays with its heading, even with a grade between them', async () => {
  await open('reports/stockport-apa-2008/');
  const pages = await print({ preferCSSPageSize: true });
  expect(pages.map(lastLine).filter((line) => /^Grade \d/.test(line))).toEqual([]);
});

it('a chart that fits on a page is printed on one, with its heading and years', async () => {
  await open('councils/stoke-on-trent/');
  const pages = await print({ preferCSSPageSize: true });
  const words = pages.map((texts) =>
    texts
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, ''),
  );
  const chart = words.find((page) => page.includes('Thegradesasachart')) ?? '';
  const years = await page.locator('.picture .axis').first().locator('text').allTextContents();
  expect(years.length).toBeGreaterThan(1);
  // Above the lanes and below them.
  expect(chart.split(years.map((year) => year.trim()).join(''))).toHaveLength(3);
});

it('search results print the address of each', async () => {
  await open('search/?q=permanent+exclusions');
  const first = page.locator('a[data-hit]').first();
  const address = await first.evaluate((link: HTMLAnchorElement) => link.href);
  const texts = (await print()).flat().map(({ text }) => text);
  expect(texts.join('').replace(/\s/gu, '')).toContain(`<${address}>`);
});
