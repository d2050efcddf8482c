import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { inBothSchemes, violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { barOf, holding, marksOf, openReport, report, statusOf } from '../support/found.ts';

const pages = useBrowser();
let page: Page;

const open = (rest?: string) => openReport(page, rest);
const bar = () => barOf(page);
const button = (name: string) => bar().getByRole('button', { name });
const status = () => statusOf(page);
const marks = () => marksOf(page);
const address = () => new URL(page.url());

beforeEach(async () => {
  ({ page } = await pages.reuse());
});

describe('the bar', () => {
  it('moves from unit to unit, round to the first, and keeps the focus on its button', async () => {
    const expected = holding(/\bteenage\b/iu);
    expect(expected.length).toBeGreaterThan(1);
    await open('?q="teenage"');
    await bar().waitFor();
    const length = await page.evaluate(() => history.length);
    for (const [index, anchor] of [...expected, expected[0]].entries()) {
      await button('Next').press('Enter');
      await expect.poll(() => address().hash).toBe(`#${anchor ?? ''}`);
      await expect
        .poll(status)
        .toContain(`${(index % expected.length) + 1} of ${expected.length} paragraphs`);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Next');
    }
    await button('Previous').click();
    await expect.poll(() => address().hash).toBe(`#${expected.at(-1) ?? ''}`);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(address().search).toBe('?q=%22teenage%22');
  });

  it('has keys that move the focus to the unit', async () => {
    const [first = '', second = ''] = holding(/\bteenage\b/iu);
    await open('?q="teenage"');
    await bar().waitFor();
    for (const [key, anchor] of [
      ['N', first],
      ['N', second],
      ['P', first],
    ] as const) {
      await page.keyboard.press(`Shift+${key}`);
      await expect.poll(() => address().hash).toBe(`#${anchor}`);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(anchor);
    }
  });

  it('does not cover the unit that it moves to', async () => {
    await page.setViewportSize({ width: 360, height: 760 });
    await open('?q=children');
    await bar().waitFor();
    await button('Previous').click();
    const covered = await page.evaluate(() => {
      const unit = document.querySelector('[data-unit]:target')?.getBoundingClientRect();
      const { top = 0 } = document.querySelector('#found_bar')?.getBoundingClientRect() ?? {};
      return { unit: unit !== undefined && unit.top >= 0 && unit.top < top - 24, top };
    });
    expect(covered).toEqual({ unit: true, top: expect.any(Number) as number });
  });

  it('clears the marks and the query in the address, and leaves the focus at the unit', async () => {
    await open('?q=children#p17');
    await bar().waitFor();
    await button('Clear').click();
    expect(await marks().count()).toBe(0);
    expect(await bar().count()).toBe(0);
    expect(address().search + address().hash).toBe('#p17');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p17');
  });

  it.each([360, 1280])('is accessible at %i pixels, in light and dark', async (width) => {
    await page.setViewportSize({ width, height: 760 });
    await open('?q=children#p17');
    await bar().waitFor();
    const shown = bar().or(marks());
    expect(await inBothSchemes(page, (only) => violationsIn(shown, only))).toEqual([]);
    for (const one of await bar().getByRole('button').all()) {
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });

  it('is visible in forced colours, as are the marks', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('?q=children');
    await bar().waitFor();
    const backgrounds = await page.evaluate(() =>
      ['article mark', 'article'].map((selector) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).backgroundColor;
      }),
    );
    expect(backgrounds[0]).not.toBe(backgrounds[1]);
    expect(await button('Next').isVisible()).toBe(true);
  });

  it('is not printed, nor are the marks', async () => {
    await open('?q=children');
    await bar().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#found_bar').isVisible()).toBe(false);
    const colour = await marks()
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(colour).toBe('rgba(0, 0, 0, 0)');
  });
});

describe('the search within a report', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search within this report' });

  it('marks the words in place and moves to the first; Back removes the marks', async () => {
    const [first = ''] = holding(/\bCAMHS\b/iu);
    await open();
    await field().fill('CAMHS');
    await field().press('Enter');
    await bar().waitFor();
    await expect.poll(() => address().hash).toBe(`#${first}`);
    expect(address().pathname + address().search).toBe(`/reports/${report}/?q=CAMHS`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(first);
    await page.goBack();
    await expect.poll(() => marks().count()).toBe(0);
    expect(await bar().count()).toBe(0);
  });

  it('says if no paragraph holds them, and keeps the focus', async () => {
    await open();
    await field().fill('zygomorphic');
    await field().press('Enter');
    await expect.poll(status).toContain('No paragraph here contains zygomorphic');
    expect(address().search).toBe('?q=zygomorphic');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(status).toBe('');
    expect(await field().inputValue()).toBe('');
  });

  it('leads to the search page if nothing in the query can be marked', async () => {
    await open();
    await field().fill('-CAMHS');
    await field().press('Enter');
    await page.waitForURL('**/search/**');
    expect(address().search).toBe(`?q=-CAMHS&report=${report}`);
  });

  it('leads to the search page without a script', async () => {
    ({ page } = await pages.reuse({ javaScriptEnabled: false }));
    await open();
    await field().fill('CAMHS');
    await field().press('Enter');
    await page.waitForURL('**/search/**');
    expect(address().search).toBe(`?q=CAMHS&report=${report}`);
  });
});
