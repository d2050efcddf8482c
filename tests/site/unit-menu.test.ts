import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { readBack } from '../support/citations.ts';
import { clipboardText, menuOf, openMenu, press } from '../support/reader.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';
let page: Page;

const open = (path: string, to = page) => to.goto(`${inject('siteUrl')}reports/${path}`);
const address = (anchor: string) => unitOf({ report, anchor }).url;

beforeAll(async () => {
  ({ page } = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] }));
});

describe('the menu of a paragraph', () => {
  beforeAll(() => open(`${report}/`));
  beforeEach(async () => {
    await page.keyboard.press('Escape');
    expect(await menuOf(page).isVisible()).toBe(false);
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

  it('copies the address, the citation and the words of a run', async () => {
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

  it('has no axe violations', async () => {
    expect(await violationsIn(menuOf(page))).toEqual([]);
  });

  it('closes with Escape, and returns the focus to its button', async () => {
    const button = page.getByRole('button', { name: 'Copy from paragraph 17', exact: true });
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('closes when its button or anything outside is clicked', async () => {
    await openMenu(page, 'p17');
    expect(await menuOf(page).isVisible()).toBe(false);
    await openMenu(page, 'p18');
    await page.mouse.click(640, 10);
    expect(await menuOf(page).isVisible()).toBe(false);
  });

  it('can be used with arrow keys', async () => {
    const names: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      names.push(await page.evaluate(() => document.activeElement?.textContent.trim()));
    }
    const quote = 'Copy quotation with citation';
    expect(names).toEqual([quote, 'OSCOLA', quote, 'Copy link', 'CSL-JSON']);
  });

  it('closes when the Tab key leaves it, and the focus moves on from its button', async () => {
    await page.getByRole('button', { name: 'CSL-JSON' }).focus();
    await page.keyboard.press('Tab');
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-unit]')?.id)).toBe(
      'p18',
    );
  });
});

it('the menu offers the run in the address', async () => {
  await open(`${report}/?to=p19#p17`);
  await openMenu(page, 'p17');
  expect(await menuOf(page).getByLabel('as far as').inputValue()).toBe('p19');
});

it.each([
  [report, 'introduction-item-3', ' para 5 '],
  [report, 'annex-p4', ' para 4 of the annex '],
  [report, 'rec-2', ' recommendation 2 '],
  ['stockton-on-tees-jar-2008', 'annex-b-p1', ' para 1 of annex B '],
  ['stockport-sif-2017', 'lscb-rec-2', ' board recommendation 2 '],
  ['stockport-sif-2017', 'fn-1', ' n 1 '],
])('in %s, #%s is cited as%s', async (id, anchor, words) => {
  await open(`${id}/#${anchor}`);
  await openMenu(page, anchor);
  const citation = await press(page, 'OSCOLA');
  expect(citation).toContain(`)${words}<${unitOf({ report: id, anchor }).url}>`);
});

it.each([
  [report, '#p5', 'introduction-item-8'],
  [report, '?to=p5#p4', 'introduction-item-8'],
  ['stoke-on-trent-jar-2009', '#for-immediate-action-para-1', 'rec-1'],
])('%s, %s is quoted with the list that it introduces', async (id, run, end) => {
  await open(`${id}/${run}`);
  const from = run.replace(/.*#/u, '');
  await openMenu(page, from);
  const quotation = await press(page, 'Copy quotation with citation');
  const all = unitLines().filter((line) => line.report === id);
  const [start, last] = [from, end].map((one) => all.findIndex((line) => line.anchor === one));
  const texts = all.slice(start, (last ?? 0) + 1).map(({ text }) => text);
  expect(quotation.startsWith(`${texts.join('\n\n')}\n\n`)).toBe(true);
  expect(quotation).toContain(`/${id}/${run}>.`);
});

describe.each([
  ['refuses', () => (Clipboard.prototype.writeText = () => Promise.reject(new Error('refused')))],
  [
    'is missing',
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
    expect(await field.evaluate((one) => one.scrollTop)).toBe(0);
    expect(selected).toEqual([0, address('p17').length, true]);
    expect(await menuOf(own).getByRole('status').innerText()).toBe('');
    expect(await violationsIn(menuOf(own))).toEqual([]);
  });
});

it('the clipboard is not changed until something is copied', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await open(`${report}/#p17`);
  await openMenu(page, 'p17');
  expect(await clipboardText(page)).toBe('before');
});
