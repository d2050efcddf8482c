import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';
let page: Page;

const open = (rest = '') => page.goto(`${inject('siteUrl')}reports/${report}/${rest}`);
const fragment = () => new URL(page.url()).hash;
const focused = () => page.evaluate(() => document.activeElement?.id);
const help = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

beforeAll(async () => {
  ({ page } = await pages.open());
});

describe('the keys n and p', () => {
  it('move to the next and previous paragraph, with address and focus', async () => {
    await open('#p17');
    const before = await page.evaluate(() => history.length);
    for (const [key, anchor] of [
      ['n', 'p18'],
      ['n', 'p19'],
      ['p', 'p18'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(anchor);
      expect(fragment()).toBe(`#${anchor}`);
      expect(await page.locator(`#${anchor}:target`).count()).toBe(1);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('start from where the reader has scrolled to', async () => {
    await open('#p17');
    await page.locator('#p60').evaluate((unit) => {
      unit.scrollIntoView();
    });
    await page.evaluate(() => {
      scrollBy(0, 80);
    });
    await page.keyboard.press('n');
    await expect.poll(fragment).toBe('#p61');
  });

  it('start at the first paragraph, and do not go before it', async () => {
    await open();
    await page.keyboard.press('n');
    const first = await page.locator('[data-unit=paragraph]').first().getAttribute('id');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('p');
    expect(await focused()).toBe(first);
  });

  it('end a marked run', async () => {
    await open('?to=p20#p17');
    await page.keyboard.press('n');
    await expect.poll(focused).toBe('p18');
    expect(page.url()).toMatch(new RegExp(`/${report}/#p18$`, 'u'));
    expect(await page.locator('[data-marked]').count()).toBe(0);
  });
});

describe('the list of shortcuts', () => {
  beforeEach(async () => {
    await open('#p17');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
  });

  it('opens with ? and closes with Escape', async () => {
    await page.keyboard.press('?');
    expect(await help().isVisible()).toBe(true);
    expect(await help().locator('kbd').allTextContents()).toEqual(['n', 'p', 'N', 'P', '/', '?']);
    expect(await violationsIn(help())).toEqual([]);
    await page.keyboard.press('n');
    expect(fragment()).toBe('#p17');
    await page.keyboard.press('Escape');
    expect(await help().isVisible()).toBe(false);
  });

  it('opens from the head of the report', async () => {
    await page.getByRole('button', { name: 'keyboard keys' }).click();
    expect(await help().isVisible()).toBe(true);
  });

  it('switches the keys off, also after a reload, and on again', async () => {
    const choice = help().getByRole('checkbox');
    await page.keyboard.press('?');
    await choice.uncheck();
    await help().getByRole('button', { name: 'Close' }).click();
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      await page.keyboard.press('n');
      await page.keyboard.press('?');
      expect(fragment()).toBe('#p17');
      expect(await help().isVisible()).toBe(false);
    }
    await page.getByRole('button', { name: 'keyboard keys' }).click();
    await choice.check();
    await help().getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('n');
    await expect.poll(fragment).not.toBe('#p17');
  });

  it('says if the browser does not save the choice', async () => {
    const { page: own, errors } = await pages.open();
    await own.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await own.goto(`${inject('siteUrl')}reports/${report}/`);
    await own.keyboard.press('?');
    await own.getByRole('checkbox').uncheck();
    expect(await own.getByText('does not save the choice').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('single keys are left to the browser', () => {
  beforeEach(() => open('#p17'));

  it.each(['Control+n', 'Alt+n', 'Meta+p', 'Shift+n'])('with a modifier: %s', async (keys) => {
    await page.evaluate((key) => {
      const [name = '', letter = ''] = key.split('+');
      const modifier = `${name === 'Control' ? 'ctrl' : name.toLowerCase()}Key`;
      const event = { key: name === 'Shift' ? letter.toUpperCase() : letter, [modifier]: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...event, bubbles: true }));
    }, keys);
    expect(fragment()).toBe('#p17');
  });

  it('in a field', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('main')?.prepend(field);
      field.focus();
    });
    await page.keyboard.type('pn/?');
    expect(await page.locator('main > input').inputValue()).toBe('pn/?');
    expect(fragment()).toBe('#p17');
  });

  it('in the menu of a paragraph', async () => {
    await page.locator('#p17 > .unit-button').click();
    await page.keyboard.press('n');
    expect(fragment()).toBe('#p17');
  });
});
