import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { setFontSize, useBrowser, type WatchedPage } from '../support/browser.ts';
import { pageKinds, seedReports } from '../support/site.ts';

const pages = useBrowser();
const kinds = [...new Set([...pageKinds(), ...seedReports.map(({ id }) => `reports/${id}/`)])];
let visitor: WatchedPage;

/** The width that the open page needs. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Text spaced as WCAG 1.4.12 says. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

beforeAll(async () => {
  visitor = await pages.open();
});

describe.each(kinds)('/%s', (path) => {
  beforeAll(async () => {
    visitor.errors.length = 0;
    visitor.foreignRequests.length = 0;
    await visitor.page.setViewportSize({ width: 1280, height: 800 });
    await visitor.page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'networkidle' });
  });

  it('makes no request to other hosts, logs no error, and does not scroll sideways', async () => {
    const { page, errors, foreignRequests } = visitor;
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widthOf(page), `${width} pixels`).toBeLessThanOrEqual(width);
    }
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('does not scroll sideways at 320 pixels with text spaced for easier reading', async () => {
    const { page } = visitor;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    const letters = page.locator('main').evaluate((main) => getComputedStyle(main).letterSpacing);
    expect(await letters).not.toBe('normal');
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
  });
});

it('no page scrolls sideways at 360 pixels with text at double size', async () => {
  const { page } = await pages.open({ viewport: { width: 360, height: 800 } });
  await setFontSize(page, 32);
  const wide: string[] = [];
  for (const path of kinds) {
    await page.goto(`${inject('siteUrl')}${path}`);
    if ((await widthOf(page)) > 360) wide.push(path);
  }
  expect(wide).toEqual([]);
});

it.each([
  [320, 16],
  [360, 32],
])('no grade of the grid is cut off at %i pixels with text of %i', async (width, size) => {
  const { page } = await pages.open({ viewport: { width, height: 800 } });
  await setFontSize(page, size);
  await page.goto(`${inject('siteUrl')}grades/`);
  const frame = page.locator('.grid-frame');
  const [needed, given] = await frame.evaluate((element) => [
    element.scrollWidth,
    element.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(given);
});

it('a long grade printed in a heading does not make the page scroll sideways', async () => {
  const { page } = visitor;
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
  const grades = page.locator('.report-text .printed-grade');
  expect(await grades.count()).toBeGreaterThan(0);
  await grades.evaluateAll((all) => {
    for (const grade of all) grade.textContent = 'requires improvement to be good';
  });
  expect(await widthOf(page)).toBe(320);
});
