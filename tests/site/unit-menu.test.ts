import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { readBack } from '../support/citations.ts';
import { clipboardText, menuOf, openMenu, press } from '../support/reader.ts';
import { seedReports } from '../support/site.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const report = 'stockport-jar-2006';
let page: Page;

const open = (path: string, to = page) => to.goto(`${inject('siteUrl')}reports/${path}`);
const address = (anchor: string) => unitOf({ report, anchor }).url;

beforeAll(async () => {
  ({ page } = await pages.open({ permissions }));
});

describe.each(seedReports)('the menus of $id', ({ id }) => {
  const lines = () => unitLines().filter((line) => line.report === id);
  let copied: Record<string, string | undefined>;

  beforeAll(async () => {
    const { page: own } = await pages.open();
    await own.addInitScript(() => {
      Clipboard.prototype.write = async ([item]) => {
        window.written = item?.getType('text/plain').then((blob) => blob.text());
        await window.written;
      };
    });
    await open(`${id}/`, own);
    copied = await own.evaluate(async () => {
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

  it('stand at every unit that has words', () => {
    const worded = lines().filter(({ text }) => text !== '');
    expect(Object.keys(copied).sort()).toEqual(worded.map(({ anchor }) => anchor).sort());
  });

  it('copy the words of every unit, byte for byte, and its address', () => {
    const wrong = lines().filter(({ anchor, text, url }) => {
      const quotation = copied[anchor] ?? '\n\n';
      const end = quotation.lastIndexOf('\n\n');
      return quotation.slice(0, end) !== text || !quotation.slice(end).endsWith(` <${url}>.`);
    });
    expect(wrong.filter(({ text }) => text !== '')).toEqual([]);
  });

  it('have names of their own', async () => {
    const { page: own } = await pages.open();
    await open(`${id}/`, own);
    const names = await own
      .locator('.unit-button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the clipboard', () => {
  it.each([
    ['stockport-jar-2006', 'main-report-being-healthy'],
    ['stockport-jar-2006', 'p17'],
    ['stockport-jar-2006', 'rec-2'],
    ['stockport-jar-2006', 'introduction-item-3'],
    ['stockton-on-tees-jar-2008', 'safeguarding-strength-1'],
    ['stockton-on-tees-jar-2008', 'safeguarding-weakness-1'],
    ['stockport-sif-2017', 'fn-1'],
  ])('holds the words of /%s/#%s, byte for byte', async (id, anchor) => {
    await open(`${id}/#${anchor}`);
    await openMenu(page, anchor);
    const quotation = await press(page, 'Copy quotation with citation');
    const { text, url } = unitOf({ report: id, anchor });
    expect(quotation.startsWith(`${text}\n\n`)).toBe(true);
    expect(quotation.endsWith(` <${url}>.`)).toBe(true);
  });

  it('holds a quotation as a quotation for programs that take formatted text', async () => {
    await open(`${report}/#p17`);
    await openMenu(page, 'p17');
    await press(page, 'Copy quotation with citation');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain(`<blockquote cite="${address('p17')}">`);
  });
});

describe('the menu of a paragraph', () => {
  beforeEach(async () => {
    await open(`${report}/`);
    await openMenu(page, 'p17');
  });

  it('copies its address', async () => {
    expect(await press(page, 'Copy link')).toBe(address('p17'));
  });

  it.each([
    ['OSCOLA', ' para 17 <'],
    ['Harvard', ', para. 17)'],
    ['APA', ', para. 17)'],
  ])('copies its citation in %s, with its number and address', async (style, number) => {
    const citation = await press(page, style);
    expect(citation).toContain(number);
    expect(citation).toContain(address('p17'));
  });

  it.each(['BibTeX', 'RIS', 'CSL-JSON'])(
    'copies an entry in %s, with its address and number',
    async (format) => {
      const { URL: url, note, id } = readBack(await press(page, format));
      expect([url, note]).toEqual([address('p17'), 'Paragraph 17']);
      // The library reads no key from RIS.
      if (format !== 'RIS') expect(id).toBe(`${report}-p17`);
    },
  );

  it('copies a run: its address, its citation, and the words of all in it', async () => {
    await menuOf(page).getByLabel('as far as').selectOption('p19');
    const run = address('p17').replace('#', '?to=p19#');
    expect(await press(page, 'Copy link')).toBe(run);
    expect(await press(page, 'OSCOLA')).toContain(` paras 17–19 <${run}>`);
    const quotation = await press(page, 'Copy quotation with citation');
    const all = unitLines().filter((line) => line.report === report);
    const [start, end] = ['p17', 'p19'].map((anchor) =>
      all.findIndex((line) => line.anchor === anchor),
    );
    const words = all.slice(start, (end ?? 0) + 1).map(({ text }) => text);
    expect(quotation.startsWith(`${words.join('\n\n')}\n\n`)).toBe(true);
  });

  it('says that something was copied', async () => {
    await press(page, 'Copy link');
    expect(await menuOf(page).getByRole('status').innerText()).toBe('Copied.');
  });

  it('has no violation that axe finds', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('closes with Escape, and gives the focus back to its button', async () => {
    const button = page.getByRole('button', { name: 'Copy from paragraph 17', exact: true });
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('closes when its button is pressed again, or something else', async () => {
    await openMenu(page, 'p17');
    expect(await menuOf(page).isVisible()).toBe(false);
    await openMenu(page, 'p18');
    await page.mouse.click(640, 10);
    expect(await menuOf(page).isVisible()).toBe(false);
  });

  it('can be walked with arrow keys', async () => {
    const names: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim()));
    }
    const quote = 'Copy quotation with citation';
    expect(names).toEqual([quote, 'OSCOLA', quote, 'Copy link', 'CSL-JSON']);
  });

  it('closes when the Tab key leaves it, after its button', async () => {
    await page.getByRole('button', { name: 'CSL-JSON' }).focus();
    await page.keyboard.press('Tab');
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-unit]')?.id)).toBe(
      'p18',
    );
  });
});

it('the menu offers a run again that the address names', async () => {
  await open(`${report}/?to=p19#p17`);
  await openMenu(page, 'p17');
  expect(await menuOf(page).getByLabel('as far as').inputValue()).toBe('p19');
});

it('a unit whose number starts again is cited by its address alone', async () => {
  await open(`${report}/#introduction-item-3`);
  await openMenu(page, 'introduction-item-3');
  const citation = await press(page, 'OSCOLA');
  expect(citation).not.toContain(' para');
  expect(citation).toContain(address('introduction-item-3'));
});

describe.each([
  ['refuses', () => (Clipboard.prototype.writeText = () => Promise.reject(new Error('refused')))],
  [
    'is not there',
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  ],
])('where the clipboard %s', (_, spoil) => {
  it('the menu shows a field to copy from by hand', async () => {
    const { page: own } = await pages.open();
    await own.addInitScript(spoil);
    await open(`${report}/`, own);
    await openMenu(own, 'p17');
    await own.getByRole('button', { name: 'Copy link', exact: true }).click();
    const field = own.getByRole('textbox', { name: 'Copy this yourself' });
    expect(await field.inputValue()).toBe(address('p17'));
    const selected = await field.evaluate((one: HTMLTextAreaElement) => [
      one.selectionStart,
      one.selectionEnd,
      one === document.activeElement,
    ]);
    expect(selected).toEqual([0, address('p17').length, true]);
    expect(await menuOf(own).getByRole('status').innerText()).toBe('');
    expect(await violations(own)).toEqual([]);
  });
});

describe('the buttons', () => {
  it.each([360, 768, 1280])('move nothing when they come, at %i pixels', async (width) => {
    const positions = async (withScript: boolean) => {
      const { page: own } = await pages.open({ viewport: { width, height: 800 } });
      if (!withScript) await own.route('**/*.js', (route) => route.abort());
      await open('stockton-on-tees-jar-2008/', own);
      await own.evaluate(() => document.fonts.ready);
      // The contents open beside the text by a script of their own.
      await own.locator('.contents').evaluate((contents) => {
        contents.remove();
      });
      return own
        .locator('[data-unit], .body, .number')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    };
    expect(await positions(true)).toEqual(await positions(false));
  });

  it.each([360, 820])('can be seen and hit by a finger, at %i pixels', async (width) => {
    const viewport = { width, height: 800 };
    const { page: own } = await pages.open({ viewport, hasTouch: true, isMobile: true });
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

  it('open a menu that stays on a narrow screen', async () => {
    const { page: own } = await pages.open({ viewport: { width: 360, height: 740 } });
    await open(`${report}/#p17`, own);
    await openMenu(own, 'p17');
    const box = await menuOf(own).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('do not come without a script', async () => {
    const { page: own } = await pages.open({ javaScriptEnabled: false });
    await open(`${report}/`, own);
    expect(await own.locator('.unit-button, #unit_menu:visible').count()).toBe(0);
    expect(await own.getByRole('button').count()).toBe(0);
  });
});

it('the clipboard is left alone until it is asked for', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await open(`${report}/#p17`);
  await openMenu(page, 'p17');
  expect(await clipboardText(page)).toBe('before');
});

declare global {
  interface Window {
    /** What the page last gave to the clipboard, as plain text. */
    written: Promise<string> | undefined;
  }
}
