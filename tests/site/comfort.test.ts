/** Comfort in reading a long report: the length of lines, the reader's own text size, little movement. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { setFontSize, useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

const report = 'reports/stockton-on-tees-jar-2008/';
const readingView = 'councils/stockport/staying-safe/';
const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

/** The number of characters on each line of paragraphs, except their last lines. */
const lineLengths = (): Promise<number[]> =>
  page.locator('.report-text .body > p').evaluateAll((paragraphs) =>
    paragraphs.slice(0, 60).flatMap((paragraph) => {
      const lines: { bottom: number; characters: number }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let index = 0; index < (node.textContent?.length ?? 0); index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { bottom } = range.getBoundingClientRect();
          const last = lines.at(-1);
          if (last && Math.abs(last.bottom - bottom) < 8) last.characters += 1;
          else lines.push({ bottom, characters: 1 });
        }
      }
      return lines.slice(0, -1).map(({ characters }) => characters);
    }),
  );

describe.each([report, readingView])('the lines of /%s', (path) => {
  it.each([768, 1280])('usually have 60 to 75 characters at %i pixels', async (width) => {
    ({ page } = await pages.reuse({ viewport: { width, height: 900 } }));
    await open(path);
    const lengths = (await lineLengths()).toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(50);
    const inMeasure = lengths.filter((length) => length >= 60 && length <= 75);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(62);
    expect(lengths.at(-1)).toBeLessThanOrEqual(75);
    expect(inMeasure.length / lengths.length).toBeGreaterThan(0.8);
  });
});

describe('strengths and weaknesses', () => {
  it.each([
    ['stand side by side', 1280, 0],
    ['stand side by side', 768, 0],
    ['are stacked', 360, 1],
  ])('%s at %i pixels', async (_, width, rows) => {
    for (const path of [report, readingView]) {
      ({ page } = await pages.reuse({ viewport: { width, height: 900 } }));
      await open(path);
      const findings = page.locator('.findings').first();
      const strengths = await findings.locator('.finding-list.strengths').boundingBox();
      const weaknesses = await findings.locator('.finding-list.weaknesses').boundingBox();
      if (!strengths || !weaknesses) throw new Error('Nothing is to be seen.');
      const isBelow = weaknesses.y >= strengths.y + strengths.height;
      const isBeside = weaknesses.x >= strengths.x + strengths.width;
      expect([isBelow, isBeside], path).toEqual([rows === 1, rows === 0]);
    }
  });
});

describe.each([report, 'reports/stockport-sif-2017/', readingView])(
  'for a reader with text at double size, 320 pixels wide, /%s',
  (path) => {
    beforeAll(async () => {
      ({ page } = await pages.open({ viewport: { width: 320, height: 800 } }));
      await setFontSize(page, 32);
      await open(path);
      for (const summary of await page.locator('summary').all()) await summary.click();
    });

    it('shows the text at that size', async () => {
      const size = await page
        .locator('.report-text')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize);
      expect(size).toBe('38px');
    });

    it('does not scroll sideways', async () => {
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(320);
    });

    it('clips no words', async () => {
      const lost = await page.evaluate(() => {
        const scrollsByItself = (element: Element | null): boolean =>
          element !== null &&
          (getComputedStyle(element).overflowX === 'auto' ||
            scrollsByItself(element.parentElement));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const within = node.parentElement;
          if (!within?.checkVisibility() || within.closest('.sr-only, .skip-link')) continue;
          if (scrollsByItself(within)) continue;
          range.selectNodeContents(node);
          const boxes = [...range.getClientRects()];
          if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
            found.push(node.textContent?.trim() ?? '');
        }
        return found;
      });
      expect(lost).toEqual([]);
    });
  },
);

it('a table wider than the page scrolls by itself, also with the keyboard', async () => {
  ({ page } = await pages.open({ viewport: { width: 320, height: 800 } }));
  await setFontSize(page, 32);
  await open('reports/stockport-jar-2006/');
  const frame = page.locator('.table-frame').first();
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

describe('movement', () => {
  /** Milliseconds of the longest transition or animation on a page. */
  const longest = () =>
    page.evaluate(() => {
      const milliseconds = (list: string) =>
        list.split(', ').map((time) => parseFloat(time) * (time.endsWith('ms') ? 1 : 1000));
      return Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [...milliseconds(transitionDuration), ...milliseconds(animationDuration)];
        }),
      );
    });

  it.each([
    ['is over within 120 milliseconds', 'no-preference', 120],
    ['is absent for a reader who asks for less', 'reduce', 0],
  ] as const)('%s', async (_, reducedMotion, most) => {
    ({ page } = await pages.reuse({ reducedMotion }));
    for (const path of [report, readingView]) {
      await open(path);
      expect(await longest()).toBeLessThanOrEqual(most);
      const scrolling = page.locator('html');
      expect(await scrolling.evaluate((root) => getComputedStyle(root).scrollBehavior)).toBe(
        'auto',
      );
    }
  });
});
