/** What the abbreviations of a report stand for, with or without a mouse, with or without a script. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { articleWords } from '../support/article-words.ts';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { seedReports } from '../support/site.ts';
import { unitOf } from '../support/units.ts';

const pages = useBrowser();
const id = 'stockport-sif-2017';
let page: Page;

const open = (report: string) => page.goto(`${inject('siteUrl')}reports/${report}/`);
const use = (short: string) => page.locator('article abbr').getByText(short, { exact: true });
const popover = () => page.getByRole('dialog');

describe('without a script', () => {
  beforeAll(async () => {
    ({ page } = await pages.open({ javaScriptEnabled: false }));
  });

  describe.each(seedReports)('the list of abbreviations of $id', ({ id: report }) => {
    beforeAll(() => open(report));

    it('has every abbreviation that the text uses, with the same long form', async () => {
      const expanded = await page
        .locator('article abbr')
        .evaluateAll((all) =>
          all.map((abbr) => `${abbr.textContent}: ${abbr.getAttribute('title') ?? ''}`),
        );
      const listed = await page
        .locator('[data-abbreviation]')
        .evaluateAll((all) =>
          all.map(
            (entry) =>
              `${entry.querySelector('dt')?.textContent ?? ''}: ${entry.querySelector('.long')?.textContent ?? ''}`,
          ),
        );
      expect(expanded.length).toBeGreaterThan(0);
      const missing = expanded.filter(
        (one) => !listed.includes(one) && !listed.includes(one.replace('s: ', ': ')),
      );
      expect(missing).toEqual([]);
    });

    it('links each to the unit that defines it', async () => {
      const entries = await page.locator('[data-abbreviation]').evaluateAll((all) =>
        all.map((entry) => ({
          short: entry.querySelector('dt')?.textContent ?? '',
          anchor: entry.querySelector('a')?.getAttribute('href')?.slice(1) ?? '',
        })),
      );
      const wrong = entries.filter(
        ({ short, anchor }) => !unitOf({ report, anchor }).text.includes(`(${short}`),
      );
      expect(wrong).toEqual([]);
    });

    it('is linked from the head of the report', async () => {
      await page.getByRole('link', { name: 'abbreviations', exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#abbreviations_here');
    });
  });
});

describe('an abbreviation in the text', () => {
  beforeEach(async () => {
    ({ page } = await pages.reuse({
      viewport: { width: 360, height: 700 },
      hasTouch: true,
      isMobile: true,
    }));
    await open(id);
  });

  const tap = async (abbreviation: Locator): Promise<void> => {
    await abbreviation.scrollIntoViewIfNeeded();
    await abbreviation.tap();
  };

  it('shows its long form when tapped, beside it and within the page', async () => {
    await open('stockton-on-tees-jar-2008');
    for (const abbreviation of await page.locator('article abbr').all()) {
      await tap(abbreviation);
      expect(await popover().locator('.long').innerText()).toBe(
        await abbreviation.getAttribute('title'),
      );
      const [word, box] = [await abbreviation.boundingBox(), await popover().boundingBox()];
      if (!word || !box) throw new Error('Nothing is to be seen.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      const apart = box.y > word.y ? box.y - (word.y + word.height) : word.y - (box.y + box.height);
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(apart).toBeLessThan(16);
      await page.keyboard.press('Escape');
    }
  });

  it('gets the focus back when Escape closes the popover', async () => {
    const abbreviation = use('CAMHS').last();
    await tap(abbreviation);
    expect(await popover().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await popover().count()).toBe(0);
    expect(await abbreviation.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('closes the popover when tapped again', async () => {
    const abbreviation = use('CAMHS').last();
    await tap(abbreviation);
    await abbreviation.tap();
    expect(await popover().count()).toBe(0);
    await abbreviation.tap();
    expect(await popover().count()).toBe(1);
  });

  it('closes the popover when the Tab key moves on', async () => {
    await tap(use('CAMHS').last());
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    expect(await popover().count()).toBe(0);
    const focused = page.locator(':focus');
    const after = await focused.evaluate((element) => {
      const uses = [...document.querySelectorAll('article abbr')];
      const last = uses.findLast(({ textContent }) => textContent === 'CAMHS');
      return (
        last !== undefined &&
        last.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING
      );
    });
    expect(after).toBe(true);
    expect(await focused.evaluate((element) => element.closest('article') !== null)).toBe(true);
  });

  it('links to its definition, which closes the popover', async () => {
    await tap(use('CAMHS').last());
    const link = popover().getByRole('link').first();
    const hash = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await popover().count()).toBe(0);
    const top = await page
      .locator(':target')
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(700);
  });

  it('links to the glossary', async () => {
    await tap(use('CAMHS').last());
    await popover().getByRole('link', { name: 'glossary' }).click();
    await page.waitForURL(`${inject('siteUrl')}glossary/#camhs`);
  });

  it('has a named popover without axe violations', async () => {
    await tap(use('CAMHS').last());
    expect(await popover().getAttribute('aria-label')).toMatch(/^CAMHS: /u);
    expect(await violationsIn(popover())).toEqual([]);
  });

  it('changes no word of the report', async () => {
    const before = await articleWords(page);
    await tap(use('CAMHS').last());
    expect(await articleWords(page)).toEqual(before);
  });
});

describe('at rest', () => {
  beforeAll(async () => {
    ({ page } = await pages.open());
    await open(id);
  });

  it('only the first use of an abbreviation in a section is underlined', async () => {
    const sections = await page.locator('article .section').evaluateAll((all) =>
      all.map((section) =>
        [...section.querySelectorAll('abbr')].map((abbr) => ({
          title: abbr.title,
          isLined: getComputedStyle(abbr).textDecorationLine === 'underline',
        })),
      ),
    );
    for (const uses of sections) {
      const first = new Set<string>();
      const expected = uses.map(({ title }) => !first.has(title) && Boolean(first.add(title)));
      expect(uses.map(({ isLined }) => isLined)).toEqual(expected);
    }
    expect(sections.flat().some(({ isLined }) => !isLined)).toBe(true);
  });

  it('no abbreviation is a tab stop', async () => {
    expect(await page.locator('article abbr[tabindex]').count()).toBe(0);
  });

  it('a double click selects the word and shows nothing', async () => {
    await use('CAMHS').last().dblclick();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('CAMHS');
    expect(await popover().count()).toBe(0);
  });
});

it('the list is printed without links elsewhere', async () => {
  ({ page } = await pages.open());
  await page.emulateMedia({ media: 'print' });
  await open(id);
  const entry = page.locator('[data-abbreviation=CAMHS]');
  expect((await entry.innerText()).split(/\s+/u).join(' ')).toMatch(
    /^CAMHS child .+ services defined in paragraph \d+$/iu,
  );
});
