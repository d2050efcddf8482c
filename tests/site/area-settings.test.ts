/** What the page of an area says where reports have no text of their own on it, and how it names its links. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open({ javaScriptEnabled: false }));
});

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);
const description = () => page.locator('meta[name=description]').getAttribute('content');

it('an area graded only in a table promises no text, and offers no search in it', async () => {
  await open('councils/stockport/education-service/');
  expect(await description()).toContain('no section is about this area');
  expect(await page.getByRole('link', { name: 'search this text' }).count()).toBe(0);
});

it('the part of a report on a single service is quoted with each of its grades', async () => {
  const stated = [];
  for (const area of ['achievement', 'work-practice', 'curriculum', 'leadership']) {
    await open(`councils/stockton-on-tees/youth-${area}/`);
    stated.push(await page.locator('.whole-part [data-quoted]').count());
    expect(await page.locator('.whole-part').innerText()).toContain('a good youth service');
  }
  expect(new Set(stated).size).toBe(1);
});

it('a heading with nothing under it says where the findings are', async () => {
  await open('councils/stoke-on-trent/service-management/');
  const bare = page.locator('.passage', { hasText: 'There is no text under this heading' });
  expect(await bare.getByRole('link', { name: /paragraphs 62–83/ }).getAttribute('href')).toBe(
    '/reports/stoke-on-trent-jar-2009/#capacity-to-improve',
  );
});

it('a grade stated in a section on several areas links to that section', async () => {
  await open('councils/stockport/capacity-to-improve/');
  const way = page.locator('#stockport-jar-2006').getByRole('link', { name: /paragraphs 83–95/ });
  expect(await way.getAttribute('href')).toBe(
    '/reports/stockport-jar-2006/#main-report-service-management',
  );
});

it('the end of a letter is left out below the findings before it', async () => {
  await open('councils/stockport/capacity-to-improve/');
  const section = page.locator('#stockport-apa-2008 .section');
  const texts = await section.locator('> *').allInnerTexts();
  const note = texts.findIndex((text) => text.startsWith('The report’s closing words'));
  expect(texts.findIndex((text) => text.includes('excellent value for money'))).toBe(note - 1);
  expect(texts.join()).not.toContain('grateful');
  const way = section.getByRole('link', { name: 'closing words' });
  expect(await way.getAttribute('href')).toBe(
    '/reports/stockport-apa-2008/#capacity-to-improve-including-the-management-of-childrens-services-para-3',
  );
});

it('a summary of all areas is linked', async () => {
  await open('councils/stockport/overall-effectiveness/');
  const way = page.locator('#stockport-sif-2017').getByRole('link', { name: 'Executive summary' });
  expect(await way.getAttribute('href')).toBe('/reports/stockport-sif-2017/#executive-summary');
});

it('an area that a framework judged only sometimes is “not graded” in a report without it', async () => {
  await open('councils/stockport/');
  const row = page.getByRole('row', { name: /^Education service/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    expect.stringContaining('good'),
    'not graded',
    expect.stringContaining('not judged'),
  ]);
});

it('a heading and the grade printed beside it are separate words to a screen reader', async () => {
  await open('councils/stockport/help-and-protection/');
  expect(await page.getByRole('heading', { name: 'help and protection Good' }).count()).toBe(1);
});

it('quotations are printed with the addresses of their reports', async () => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['outcomes/safeguarding/', 'councils/stockport/staying-safe/']) {
    await open(path);
    const addresses = await page.locator('.address').allInnerTexts();
    const report = /^<https?:\/\/[^>]+\/reports\/[^>]+#[^>]+>$/;
    expect(addresses.filter((text) => report.test(text)).length, path).toBeGreaterThan(1);
  }
  await page.emulateMedia({ media: 'screen' });
});
