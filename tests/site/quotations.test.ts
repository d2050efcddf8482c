import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { openMenu, press } from '../support/reader.ts';
import { seedReports } from '../support/site.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}reports/${path}`);

/** A page that keeps what it writes to the clipboard. */
async function openWriting(): Promise<void> {
  ({ page } = await pages.open());
  await page.addInitScript(() => {
    Clipboard.prototype.write = async ([item]) => {
      window.written = item?.getType('text/plain').then((blob) => blob.text());
      await window.written;
    };
  });
}

describe('the menus', () => {
  beforeAll(openWriting);

  describe.each(seedReports)('of $id', ({ id }) => {
    const lines = () => unitLines().filter((line) => line.report === id);
    let copied: Record<string, string | undefined>;

    beforeAll(async () => {
      await open(`${id}/`);
      copied = await page.evaluate(async () => {
        const texts: Record<string, string | undefined> = {};
        const quote = document.querySelector<HTMLElement>('#unit_menu [data-copy=quotation]');
        for (const button of document.querySelectorAll<HTMLElement>('.unit-button')) {
          button.click();
          quote?.click();
          texts[button.closest('[data-unit]')?.id ?? ''] = await window.written;
        }
        return texts;
      });
    });

    it('are at every unit with words', () => {
      const worded = lines().filter(({ text }) => text !== '');
      expect(Object.keys(copied).sort()).toEqual(worded.map(({ anchor }) => anchor).sort());
    });

    it('copy the words of every unit and of its list byte for byte, with its address', () => {
      const all = lines();
      const wrong = all.filter(({ anchor, text, url }, index) => {
        const paragraphs = (copied[anchor] ?? '').split('\n\n');
        const citation = paragraphs.pop() ?? '';
        const list = all.slice(index + 1, index + paragraphs.length);
        const words = [text, ...list.map((item) => item.text)].join('\n\n');
        const isList = list.every(({ kind }) => !['section', 'paragraph'].includes(kind));
        return paragraphs.join('\n\n') !== words || !isList || !citation.endsWith(` <${url}>.`);
      });
      expect(wrong.filter(({ text }) => text !== '')).toEqual([]);
    });

    it('have unique names', async () => {
      const names = await page
        .locator('.unit-button')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
    });
  });
});

describe('the clipboard', () => {
  beforeAll(async () => {
    ({ page } = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] }));
  });

  it.each([
    ['stockport-jar-2006', 'main-report-being-healthy'],
    ['stockport-jar-2006', 'p17'],
    ['stockport-jar-2006', 'rec-2'],
    ['stockport-jar-2006', 'introduction-item-3'],
    ['stockton-on-tees-jar-2008', 'safeguarding-strength-1'],
    ['stockton-on-tees-jar-2008', 'safeguarding-weakness-1'],
    ['stockport-sif-2017', 'fn-1'],
  ])('has the words of /%s/#%s byte for byte', async (id, anchor) => {
    await open(`${id}/#${anchor}`);
    await openMenu(page, anchor);
    const quotation = await press(page, 'Copy quotation with citation');
    const { text, url } = unitOf({ report: id, anchor });
    expect(quotation.startsWith(`${text}\n\n`)).toBe(true);
    expect(quotation.endsWith(` <${url}>.`)).toBe(true);
  });

  it('has none of the site’s notes when passages are selected and copied', async () => {
    await open('stockport-jar-2006/');
    const notes = await page.locator('.report-text .note').allInnerTexts();
    expect(notes.join('')).toContain('In the summary:');
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.report-text') as Element);
    });
    await page.keyboard.press('Control+C');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(unitOf({ report: 'stockport-jar-2006', anchor: 'p17' }).text);
    expect(text).not.toMatch(/In the (?:summary|main report):/u);
  });

  it('has a quotation as a blockquote for programs that accept formatted text', async () => {
    await open('stockport-jar-2006/#p17');
    await openMenu(page, 'p17');
    await press(page, 'Copy quotation with citation');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain(
      `<blockquote cite="${unitOf({ report: 'stockport-jar-2006', anchor: 'p17' }).url}">`,
    );
  });
});

declare global {
  interface Window {
    /** What the page last wrote to the clipboard, as plain text. */
    written: Promise<string> | undefined;
  }
}
