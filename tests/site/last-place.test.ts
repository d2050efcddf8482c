import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);
const place = (): Locator => page.locator('[data-last-place]');

/** Reads as far as a unit, and leaves for the home page. */
async function readTo(anchor: string): Promise<void> {
  await page.locator(`#${anchor}`).evaluate((unit) => {
    unit.scrollIntoView();
  });
  await open('');
}

beforeEach(async () => {
  ({ page } = await pages.reuse());
  await open('reports/stockport-jar-2006/');
});

describe('the place where a reader stopped', () => {
  it('is offered on the next visit, by its number', async () => {
    expect(await place().isVisible()).toBe(false);
    await readTo('p47');
    await open('reports/stockport-jar-2006/');
    expect(await place().textContent()).toBe('Go on at paragraph 47');
    await place().click();
    expect(new URL(page.url()).hash).toBe('#p47');
  });

  it('is offered without the long name of a paragraph that has no number', async () => {
    await readTo('grades');
    await open('reports/stockport-jar-2006/');
    expect(await place().textContent()).toBe('Go on where you stopped');
  });

  it('is that of the report alone', async () => {
    await readTo('p47');
    await open('reports/stockport-sif-2017/');
    expect(await place().isVisible()).toBe(false);
  });

  it('stays when only the head is looked at, and is forgotten at the end', async () => {
    await readTo('p47');
    await open('reports/stockport-jar-2006/');
    await open('');
    await open('reports/stockport-jar-2006/');
    expect(await place().isVisible()).toBe(true);
    await readTo('about_this_text');
    await open('reports/stockport-jar-2006/');
    expect(await place().isVisible()).toBe(false);
  });

  it('does not move the text when it is offered', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const top = () => page.locator('.facts').evaluate((facts) => facts.getBoundingClientRect().top);
    const before = await top();
    await readTo('grades');
    await open('reports/stockport-jar-2006/');
    expect(await place().isVisible()).toBe(true);
    expect(await top()).toBe(before);
  });
});
