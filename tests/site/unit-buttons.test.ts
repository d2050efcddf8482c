import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { menuOf, openMenu } from '../support/reader.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';

const open = (path: string, page: Page) => page.goto(`${inject('siteUrl')}reports/${path}`);

describe('the buttons of units', () => {
  it.each([360, 768, 1280])('shift nothing when they appear, at %i pixels', async (width) => {
    const positions = async (withScript: boolean) => {
      const { page: own } = await pages.reuse({ viewport: { width, height: 800 } });
      if (!withScript) await own.route('**/*.js', (route) => route.abort());
      await open('stockton-on-tees-jar-2008/', own);
      await own.evaluate(() => document.fonts.ready);
      // The contents are opened beside the text by another script.
      await own.locator('.contents').evaluate((contents) => {
        contents.remove();
      });
      return own
        .locator('[data-unit], .body, .number')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    };
    expect(await positions(true)).toEqual(await positions(false));
  });

  it.each([360, 820])('are visible and large enough to tap, at %i pixels', async (width) => {
    const viewport = { width, height: 800 };
    const { page: own } = await pages.reuse({ viewport, hasTouch: true, isMobile: true });
    await open('stockton-on-tees-jar-2008/', own);
    const boxes = await own.locator('.unit-button').evaluateAll((buttons) =>
      buttons.map((button) => ({
        box: button.getBoundingClientRect(),
        opacity: getComputedStyle(button).opacity,
      })),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(
      boxes.filter(
        ({ box, opacity }) =>
          box.width < 24 || box.height < 24 || box.left < 0 || box.right > width || opacity !== '1',
      ),
    ).toEqual([]);
  });

  // The seeds are texts without pages, so the test adds the mark of one.
  it.each(['summary-report-being-healthy', 'main-report'])(
    'stay beside the heading of #%s if a page of the source begins above it',
    async (section) => {
      const { page: own } = await pages.reuse();
      await open(report, own);
      const distance = () =>
        own.locator(`#${section}`).evaluate((one) => {
          const top = (selector: string) =>
            one.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
          return top(':is(h2, h3)') - top('.unit-button');
        });
      const before = await distance();
      await own.locator(`#${section} > :is(h2, h3)`).evaluate((heading) => {
        const mark = document.createElement('span');
        mark.className = 'page-mark';
        mark.innerHTML = '<span data-label="page 9"></span>';
        heading.before(mark);
      });
      expect(await distance()).toBe(before);
    },
  );

  it('open a menu that fits a narrow screen', async () => {
    const { page: own } = await pages.reuse({ viewport: { width: 360, height: 740 } });
    await open(`${report}/#p17`, own);
    await openMenu(own, 'p17');
    const box = await menuOf(own).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('keep their menu open and within a screen that is turned', async () => {
    const { page: own } = await pages.reuse({ viewport: { width: 1280, height: 740 } });
    await open(`${report}/#p17`, own);
    await openMenu(own, 'p17');
    await own.setViewportSize({ width: 360, height: 740 });
    expect(await menuOf(own).isVisible()).toBe(true);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('are not there without a script', async () => {
    const { page: own } = await pages.reuse({ javaScriptEnabled: false });
    await open(`${report}/`, own);
    expect(await own.locator('.unit-button, #unit_menu:visible').count()).toBe(0);
    // Forms work without one: they lead to the search page.
    const buttons = own.locator('main').getByRole('button');
    const ofForms = own.locator('main form').getByRole('button');
    expect(await buttons.count()).toBe(await ofForms.count());
  });
});
