import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();

async function openWithoutScript(path: string): Promise<Page> {
  const { page } = await pages.reuse({ javaScriptEnabled: false });
  await page.goto(`${inject('siteUrl')}${path}`);
  return page;
}

describe('without a script', () => {
  it('the text of a report can be read', async () => {
    const page = await openWithoutScript('reports/stockport-jar-2006/');
    expect(await page.locator('#p38').isVisible()).toBe(true);
    expect(await page.locator('#p38').textContent()).toContain(
      'The combined work of all local services in securing the health of children',
    );
  });

  it('the number of a paragraph links to the paragraph', async () => {
    const page = await openWithoutScript('reports/stockport-jar-2006/');
    await page.locator('#p38').getByRole('link', { name: '38' }).first().click();
    expect(new URL(page.url()).hash).toBe('#p38');
    expect(await page.locator('#p38:target').count()).toBe(1);
  });

  it('the contents link to a section', async () => {
    const page = await openWithoutScript('reports/stockport-jar-2006/');
    const links = page.locator('nav a[href="#main-report-being-healthy"]');
    await links.first().click();
    await expect
      .poll(() => inView(page, '#main-report-being-healthy'), { timeout: 5000 })
      .toBe(true);
  });

  it('a cell in the table of a council links to the paragraph that states the grade', async () => {
    const page = await openWithoutScript('councils/stockport/');
    const cell = page.locator('table a[href$="/reports/stockport-jar-2006/#p38"]').first();
    await cell.click();
    await page.waitForURL('**/reports/stockport-jar-2006/#p38');
    expect(await page.locator('#p38:target').count()).toBe(1);
  });

  it('the list of reports links to each of them', async () => {
    const page = await openWithoutScript('reports/');
    const reports = new Set(
      await page
        .locator('main a[href^="/reports/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    );
    expect(reports).toContain('/reports/stockport-sif-2017/');
    expect(reports.size).toBeGreaterThanOrEqual(5);
  });
});

describe('the search page without a script', () => {
  it('says that it needs one, and links to the lists', async () => {
    const page = await openWithoutScript('search/?q=safeguarding');
    const note = page.locator('main p', { hasText: 'needs scripts' });
    expect(await note.isVisible()).toBe(true);
    const links = await note
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['/councils/', '/outcomes/', '/grades/', '/findings/', '/reports/']);
  });

  it('offers nothing that does not work', async () => {
    const page = await openWithoutScript('search/?q=safeguarding');
    expect(await page.getByText('Type words').isVisible()).toBe(false);
    const controls = page.locator('main').locator('input, select, button, summary');
    expect(await controls.count()).toBeGreaterThan(0);
    expect(await controls.filter({ visible: true }).count()).toBe(0);
  });
});

describe('the link of a grade in a report', () => {
  it.each([
    ['stockport-jar-2006', 'good'],
    ['stockton-on-tees-jar-2008', 'outstanding'],
    ['stoke-on-trent-jar-2009', 'adequate'],
  ])('of %s leads to a paragraph in view that says “%s”', async (id, word) => {
    const { page } = await pages.reuse();
    await page.goto(`${inject('siteUrl')}reports/${id}/`);
    const grade = page.locator('table a[href*="#p"]', { hasText: new RegExp(word, 'i') }).first();
    const anchor = (await grade.getAttribute('href'))?.split('#')[1] ?? '';
    await grade.click();
    await expect.poll(() => inView(page, `#${anchor}`), { timeout: 5000 }).toBe(true);
    expect(await page.locator(`#${anchor}`).getAttribute('data-unit')).toBe('paragraph');
    expect(await page.locator(`#${anchor}`).textContent()).toMatch(new RegExp(word, 'i'));
  });
});

describe('an address that does not exist', () => {
  it('gives status 404 and a page with links onwards', async () => {
    const { page } = await pages.reuse();
    const response = await page.goto(`${inject('siteUrl')}reports/nowhere/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(
      await page.locator('main a[href="/reports/"], main a[href="/search/"]').count(),
    ).not.toBe(0);
  });
});

async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= -1 && box.y < height;
}
