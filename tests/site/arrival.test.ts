import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
const report = 'stockport-jar-2006';
let page: Page;

/** Arrives from another page, as an address on the same page would not load it again. */
const open = async (rest: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${inject('siteUrl')}reports/${report}/${rest}`);
};
const focused = () => page.evaluate(() => document.activeElement?.id);
const marked = () =>
  page
    .locator('[data-unit]:is(:target, [data-marked])')
    .evaluateAll((units) => units.map(({ id }) => id));
const follow = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Ids of all units from one to another. */
function run(first: string, last: string): string[] {
  const ids = unitLines()
    .filter((line) => line.report === report)
    .map(({ anchor }) => anchor);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}

beforeAll(async () => {
  ({ page } = await pages.open());
});

describe('an address of a paragraph', () => {
  it.each([360, 1280])('brings it into view with the focus, at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open('#p47');
    await expect.poll(focused).toBe('p47');
    const top = await page.locator('#p47').evaluate((unit) => unit.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
  });

  it('moves the focus also when followed within the page', async () => {
    await open('');
    await follow('#p50');
    await expect.poll(focused).toBe('p50');
    expect(await marked()).toEqual(['p50']);
  });

  it('is where the Tab key continues', async () => {
    await open('#p47');
    await expect.poll(focused).toBe('p47');
    await page.keyboard.press('Tab');
    const unit = await page.evaluate(() => document.activeElement?.closest('[data-unit]')?.id);
    expect(unit).toBe('p47');
  });

  it('leaves no other tab stop when the focus moves on', async () => {
    await open('#p47');
    await expect.poll(focused).toBe('p47');
    await follow('#p50');
    await expect.poll(focused).toBe('p50');
    expect(await page.locator('[data-unit][tabindex]').count()).toBe(1);
  });

  it('marks the paragraph with a bar, without an outline', async () => {
    await open('#p47');
    await expect.poll(focused).toBe('p47');
    const { outlineStyle, boxShadow } = await page
      .locator('#p47')
      .evaluate((unit) => getComputedStyle(unit));
    expect(outlineStyle).toBe('none');
    expect(boxShadow).not.toBe('none');
  });
});

describe('an address that the report does not have', () => {
  const told = () => page.locator('#no_such_place').textContent();

  it.each(['#p47.', '#P47', '#para-47', '#47%E2%80%9D'])(
    'leads to the paragraph meant by %s',
    async (hash) => {
      await open(hash);
      await expect.poll(focused).toBe('p47');
      expect(new URL(page.url()).hash).toBe('#p47');
      expect(await told()).toBe('');
    },
  );

  it('is reported, with the existing paragraph numbers, until another is followed', async () => {
    await open('#p999');
    await expect
      .poll(told)
      .toBe('Nothing in this report has the address #p999. Its paragraphs are numbered 1 to 95.');
    await follow('#p47');
    await expect.poll(told).toBe('');
  });

  it('is reported within view of the reader', async () => {
    await open('#p47');
    await expect.poll(focused).toBe('p47');
    await follow('#nowhere');
    const notice = page.locator('#no_such_place');
    await expect
      .poll(() => notice.evaluate((text) => text.getBoundingClientRect().bottom))
      .toBeGreaterThan(0);
    expect(await notice.textContent()).toContain('#nowhere');
  });
});

describe('an address of a run', () => {
  it('marks all units from the first to the last', async () => {
    await open('?to=p19#p17');
    await expect.poll(focused).toBe('p17');
    expect(await marked()).toEqual(run('p17', 'p19'));
  });

  it('marks them also when its start is followed within the page', async () => {
    await open('?to=p49');
    await follow('#p47');
    await expect.poll(marked).toEqual(run('p47', 'p49'));
  });

  it.each(['?to=p49#p47.', '?to=49#47', '?to=P49#para-47'])(
    'is read as meant: %s',
    async (place) => {
      await open(place);
      await expect.poll(marked).toEqual(run('p47', 'p49'));
    },
  );

  it('that ends at a place which the report does not have says so below its start', async () => {
    await open('?to=p999#p17');
    const notice = page.locator('#p17 + #no_such_place');
    await expect
      .poll(() => notice.textContent())
      .toBe(
        'This link goes on to #p999, but nothing in this report has that address. Its paragraphs are numbered 1 to 95.',
      );
    await page.locator('#p18 > .number').click();
    await expect.poll(() => page.locator('#no_such_place').textContent()).toBe('');
    await page.goBack();
    await expect.poll(() => notice.textContent()).toContain('#p999');
    await follow('#p998');
    await expect
      .poll(() => page.locator('.report-head > #no_such_place').textContent())
      .toContain('Nothing in this report has the address #p998.');
  });

  it.each(['nothing', 'p3', 'p17', '"><b>'])(
    'marks only the first when it ends at %s',
    async (to) => {
      await open(`?to=${encodeURIComponent(to)}#p17`);
      await expect.poll(focused).toBe('p17');
      expect(await marked()).toEqual(['p17']);
    },
  );

  it('ends when another link on the page is followed, and returns with Back', async () => {
    await open('?to=p90#p88');
    await page.locator('#p89 > .number').click();
    await expect.poll(focused).toBe('p89');
    expect(await marked()).toEqual(['p89']);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(marked).toEqual(run('p88', 'p90'));
  });
});

describe('the contents', () => {
  const current = () =>
    page
      .locator('.contents [aria-current]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('');
  });

  it('mark the section in the address, however short', async () => {
    for (const id of [
      'impact-of-local-services',
      'for-immediate-action',
      'main-report-being-healthy',
      'about_this_text',
      'annex-the-childrens-and-young-peoples-section-of-the-corporate-assessment-report',
    ]) {
      await open(`#${id}`);
      await expect.poll(current).toEqual([`#${id}`]);
    }
  });

  it('unmark a section that is no longer being read', async () => {
    await open('#introduction');
    await expect.poll(current).toEqual(['#introduction']);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await expect.poll(current).not.toEqual(['#introduction']);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(current).toEqual([]);
  });

  it('mark the section that is being read, and keep it in view', async () => {
    for (const id of [
      'main-report-being-healthy',
      'main-report-service-management',
      'introduction',
    ]) {
      await page.locator(`#${id}`).evaluate((section) => {
        section.scrollIntoView();
      });
      await expect.poll(current).toEqual([`#${id}`]);
      const seen = await page.locator('.contents [aria-current]').evaluate((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(seen, id).toBe(true);
    }
  });
});
