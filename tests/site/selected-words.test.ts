import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { menuOf, openMenu, press, selectWords, type WordsAt } from '../support/reader.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';
let page: Page;

const address = (anchor: string) => unitOf({ report, anchor }).url;

/** Closes the bar of an earlier test, which stays while its words are selected. */
async function closeBar(): Promise<void> {
  await page.keyboard.press('Escape');
  await menuOf(page).waitFor({ state: 'hidden' });
}

/** Selects words, and waits for the bar under them. */
async function select(from: WordsAt, to = from): Promise<number> {
  await closeBar();
  const top = await selectWords(page, from, to);
  await menuOf(page).waitFor();
  return top;
}

beforeAll(async () => {
  ({ page } = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] }));
  await page.goto(`${inject('siteUrl')}reports/${report}/`);
});

describe('a link to selected words', () => {
  it.each([
    { from: { anchor: 'p18', words: 'CAMHS' } },
    { from: { anchor: 'p44', words: 'and' } },
    { from: { anchor: 'p20', words: 'are good' } },
    { from: { anchor: 'p20', words: 'Stockport' } },
    { from: { anchor: 'introduction-item-3', words: 'data' } },
    { from: { anchor: 'main-report-being-healthy', words: 'Being healthy' } },
    { from: { anchor: 'p60', words: 'large majority' }, to: { anchor: 'p62', words: 'decisive' } },
    {
      from: { anchor: 'p37', words: 'Homeless' },
      to: { anchor: 'main-report-being-healthy', words: 'Being healthy' },
    },
  ])('takes the browser to them: $from.words in #$from.anchor', async ({ from, to = from }) => {
    const top = await select(from, to);
    const link = await press(page, 'Copy link to these words');
    expect(link).toContain(`${address(from.anchor)}:~:text=`);
    // Without the unit's fragment, the browser must find the words.
    const { page: own } = await pages.open();
    await own.goto(`${page.url().replace(/#.*/u, '')}#:~:${link.split(':~:')[1] ?? ''}`);
    await expect.poll(() => own.evaluate(() => scrollY)).toBeGreaterThan(0);
    const landed = await own.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(landed);
    expect(top).toBeLessThan(landed + 900);
    const middle = await own.evaluate(() => innerHeight / 2);
    if (to === from) expect(Math.abs(top - landed - middle)).toBeLessThan(40);
    await own.close();
  });

  it('leads to the paragraph, and says so, if nothing distinguishes the words', async () => {
    // The whole paragraph occurs twice, and context does not extend beyond it.
    await select({ anchor: 'p17', words: 'young people is' });
    expect(await press(page, 'Copy link to these words')).toBe(address('p17'));
    expect(await menuOf(page).getByRole('status').innerText()).toContain('occur more than once');
  });

  it('includes no more context than it needs', async () => {
    await select({ anchor: 'p18', words: 'is good and effective partnership' });
    const link = await press(page, 'Copy link to these words');
    const context = decodeURIComponent(link.split(':~:text=')[1] ?? '').split(/-,|,-/u);
    expect(context).toHaveLength(2);
  });

  it('can also be copied from the menu of their paragraph', async () => {
    await select({ anchor: 'p18', words: 'multi-agency' });
    await openMenu(page, 'p18');
    expect(await press(page, 'Copy link to these words')).toContain('#p18:~:text=');
    await openMenu(page, 'p20');
    const button = menuOf(page).getByRole('button', { name: 'Copy link to these words' });
    expect(await button.isVisible()).toBe(false);
    await page.keyboard.press('Escape');
  });
});

describe('the bar under selected words', () => {
  it('does not move the focus, and closes with the selection', async () => {
    await page.locator('#p20 > .number').focus();
    await select({ anchor: 'p20', words: 'safe place' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('20.');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await menuOf(page).waitFor({ state: 'hidden' });
  });

  it('offers only what concerns the words', async () => {
    await select({ anchor: 'p20', words: 'safe place' });
    const names = await menuOf(page).getByRole('button').allTextContents();
    const visible = await menuOf(page).locator('button:visible').allTextContents();
    expect(visible.map((name) => name.trim())).toEqual([
      'Copy link to these words',
      'Copy quotation with citation',
    ]);
    expect(names).toHaveLength(visible.length);
    expect(await violationsIn(menuOf(page))).toEqual([]);
  });

  it('copies the words as selected, with the citation of their paragraph', async () => {
    await select({ anchor: 'p20', words: 'safe place' });
    const quotation = await press(page, 'Copy quotation with citation');
    expect(quotation).toMatch(/^safe place\n\n.* para 20 </u);
  });

  it('cites all paragraphs that contain the words', async () => {
    const [first, last] = [
      { anchor: 'p60', words: 'large majority' },
      { anchor: 'p62', words: 'positive and decisive' },
    ];
    await select(first, last);
    const quotation = await press(page, 'Copy quotation with citation');
    const texts = ['p60', 'p61', 'p62'].map((anchor) => unitOf({ report, anchor }).text);
    const words = texts.join('\n\n');
    const end = words.lastIndexOf(last.words) + last.words.length;
    expect(quotation.startsWith(`${words.slice(words.indexOf(first.words), end)}\n\n`)).toBe(true);
    expect(quotation).toContain(` paras 60–62 <${address('p60').replace('#', '?to=p62#')}>`);
  });

  it('cites only the first paragraph if the words end in a heading', async () => {
    await select(
      { anchor: 'p37', words: 'Homeless' },
      { anchor: 'main-report-being-healthy', words: 'Being healthy' },
    );
    expect(await press(page, 'Copy quotation with citation')).toContain(
      ` para 37 <${address('p37')}>`,
    );
  });

  it.each(['annex-p9', 'p1'])(
    'opens for a triple click on #%s, with only that paragraph',
    async (anchor) => {
      await closeBar();
      await page.locator(`#${anchor} .body p`).first().click({ clickCount: 3 });
      await menuOf(page).waitFor();
      const quotation = await press(page, 'Copy quotation with citation');
      expect(quotation.startsWith(`${unitOf({ report, anchor }).text}\n\n`)).toBe(true);
    },
  );

  it('opens for the text of the report when the whole page is selected', async () => {
    await closeBar();
    await page.keyboard.press('Control+a');
    await menuOf(page).waitFor();
    const quotation = await press(page, 'Copy quotation with citation');
    const texts = unitLines().filter((line) => line.report === report && line.text !== '');
    expect(quotation.startsWith(texts[0]?.text ?? 'nothing')).toBe(true);
    expect(
      quotation.slice(0, quotation.lastIndexOf('\n\n')).endsWith(texts.at(-1)?.text ?? 'nothing'),
    ).toBe(true);
  });

  it('is within view when more than a screen is selected upwards', async () => {
    await closeBar();
    await page.evaluate(() => {
      const [start, end] = ['p40', 'p70'].map((id) => document.querySelector(`#${id} .body p`));
      if (start && end) getSelection()?.setBaseAndExtent(end, 1, start, 0);
      start?.scrollIntoView({ block: 'center' });
    });
    // The bar opens once the page has scrolled.
    const distance = async (): Promise<number> => {
      const box = await menuOf(page).boundingBox();
      const line = await page.locator('#p40 .body p').boundingBox();
      return box && line && box.y > 0 ? Math.abs(box.y - line.y) : Infinity;
    };
    await expect.poll(distance).toBeLessThan(120);
  });

  it('is at the foot of a touch screen', async () => {
    const viewport = { width: 360, height: 740 };
    const { page: own } = await pages.open({ viewport, hasTouch: true, isMobile: true });
    await own.goto(`${inject('siteUrl')}reports/${report}/#p20`);
    await selectWords(own, { anchor: 'p20', words: 'safe place' });
    await menuOf(own).waitFor();
    const box = await menuOf(own).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
  });
});
