import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

describe('in forced colours', () => {
  const style = (element: Locator, name: string) =>
    element.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);

  beforeAll(async () => {
    ({ page } = await pages.open({ forcedColors: 'active' }));
  });

  it('an outline marks the target paragraph of a link', async () => {
    await open('reports/stockport-jar-2006/#p38');
    expect(await style(page.locator('#p38'), 'outline-style')).toBe('solid');
  });

  it('an outline marks the target heading of a link', async () => {
    await open('reports/stockport-jar-2006/#main-report-being-healthy');
    const heading = page.locator('#main-report-being-healthy > h3');
    expect(await style(heading, 'outline-style')).toBe('solid');
  });

  it('the outline of the section being read is within the contents, which scroll', async () => {
    await open('reports/stockport-jar-2006/#p38');
    const current = page.locator('.contents a[aria-current]').first();
    expect(await style(current, 'outline-style')).toBe('solid');
    expect(await style(current, 'outline-offset')).toBe('-2px');
  });

  it('the steps of a grade have the colour of the text', async () => {
    await open('councils/stockport/');
    const step = page.locator('.grade-steps[data-label=good] .step-full').first();
    expect(await style(step, 'fill')).toBe(await style(page.locator('body'), 'color'));
  });
});

describe('footnotes', () => {
  const style = (element: Locator) =>
    element.evaluate((node) => {
      const { borderBlockStartWidth, verticalAlign } = getComputedStyle(node);
      return { borderBlockStartWidth, verticalAlign };
    });

  beforeAll(async () => {
    ({ page } = await pages.open());
    await open('reports/stockport-sif-2017/');
  });

  it('of one page have no lines between them', async () => {
    await page.locator('#fn-2').evaluate((note) => {
      note.after(note.cloneNode(true));
    });
    const notes = page.locator('.footnote[id=fn-2]');
    expect(await style(notes.first())).toMatchObject({ borderBlockStartWidth: '1px' });
    expect(await style(notes.last())).toMatchObject({ borderBlockStartWidth: '0px' });
  });

  it('have raised marks, unless these are raised characters', async () => {
    const mark = page.locator('.footnote-mark').first();
    expect(await style(mark)).toMatchObject({ verticalAlign: 'baseline' });
    await mark.evaluate((node) => {
      node.classList.add('raised');
    });
    expect(await style(mark)).toMatchObject({ verticalAlign: 'super' });
  });
});

describe.each([360, 820])('on a touch screen, %i pixels wide', (width) => {
  const openForFingers = async (javaScriptEnabled: boolean): Promise<void> => {
    const viewport = { width, height: 800 };
    ({ page } = await pages.open({ viewport, hasTouch: true, isMobile: true, javaScriptEnabled }));
    await open('reports/stockport-sif-2017/');
  };

  describe.each([
    ['¶', '.permalink', false],
    ['button of the menu', '.unit-button', true],
  ] as const)('the %s', (_, mark, javaScriptEnabled) => {
    beforeAll(() => openForFingers(javaScriptEnabled));

    it('of a list item is clear of the bullet', async () => {
      const lefts = await page
        .locator(`.list-unit > ${mark}`)
        .evaluateAll((marks) =>
          marks.map((one) => [
            one.getBoundingClientRect().left,
            one.parentElement?.getBoundingClientRect().left ?? 0,
          ]),
        );
      expect(lefts.length).toBeGreaterThan(0);
      expect(lefts.filter(([own = 0, item = 0]) => own < item)).toEqual([]);
    });

    it('of a section is on the screen', async () => {
      const boxes = await page
        .locator(`.section > ${mark}`)
        .evaluateAll((marks) =>
          marks
            .filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
        );
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    });
  });

  it('quoted paragraphs without a number have one visible ¶ each', async () => {
    await openForFingers(true);
    await open('councils/stockport/staying-safe/');
    const marks = page.locator('.report-text .permalink');
    expect(await marks.count()).toBeGreaterThan(0);
    expect(await marks.filter({ visible: true }).count()).toBe(await marks.count());
    const words = await marks.evaluateAll((links) =>
      links.map((link) => `${getComputedStyle(link, '::before').content} ${link.textContent}`),
    );
    expect(new Set(words)).toEqual(new Set(['"¶" ']));
  });
});

describe('with text at double size, 360 pixels wide,', () => {
  beforeAll(async () => {
    ({ page } = await pages.open({ viewport: { width: 360, height: 800 }, bypassCSP: true }));
  });

  it.each([
    '',
    'councils/stockport/',
    'reports/stockport-sif-2017/',
    'reports/',
    'search/',
    '404.html',
  ])('/%s does not scroll sideways', async (path) => {
    await open(path);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(360);
  });
});
