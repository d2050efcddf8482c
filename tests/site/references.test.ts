import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { otherSite } from '../support/other-site.ts';
import type { Site } from '../support/server.ts';
import { seedReports } from '../support/site.ts';

const pages = useBrowser();
let visitor: WatchedPage;

beforeAll(async () => {
  visitor = await pages.open();
});

const open = async (id: string, site = inject('siteUrl')) => {
  await visitor.page.goto(`${site}reports/${id}/`);
  return visitor.page;
};

describe.each(seedReports.map(({ id }) => id))('references of %s', (id) => {
  let page: Page;

  beforeAll(async () => {
    page = await open(id);
  });

  it('lead to a unit that links back', async () => {
    const unanswered = await page.locator('a.reference[href^="#"]').evaluateAll((links) =>
      links
        .map((link) => {
          const from = link.closest('[data-unit]')?.id ?? '';
          const to = link.getAttribute('href') ?? '';
          return { from, to, back: `${to} > .note [href="#${CSS.escape(from)}"]` };
        })
        .filter(({ back }) => document.querySelector(back) === null),
    );
    expect(unanswered).toEqual([]);
  });

  it('to reports that are not held are noted beside their unit', async () => {
    const units = page.locator('[data-unit]:has(> .not-held, > .body > p .not-held)');
    const notes = units.locator('> .note', { hasText: 'not in this collection' });
    expect(await notes.count()).toBe(await units.count());
  });

  it.each([1200, 1280, 1600])(
    'have notes that overlap neither each other nor the text, at %i pixels',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      const meeting = await page.locator('.report-text').evaluate((article) => {
        const notes = [...article.querySelectorAll('.note')].filter(
          (one) => !one.closest('.findings'),
        );
        const boxes = [...notes, ...article.querySelectorAll('.body, h2, h3, h4, h5')].map(
          (element) => ({
            of: element.closest('[data-unit]')?.id,
            isNote: element.matches('.note'),
            box: element.getBoundingClientRect(),
          }),
        );
        return boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.isNote || b.isNote)
            .filter(
              ({ box }) =>
                a.box.left < box.right - 1 &&
                box.left < a.box.right - 1 &&
                a.box.top < box.bottom - 1 &&
                box.top < a.box.bottom - 1,
            )
            .map((b) => `${a.of ?? ''} and ${b.of ?? ''}`),
        );
      });
      expect(meeting).toEqual([]);
    },
  );
});

it('a mark and its matched recommendation link to each other, and name the basis', async () => {
  const page = await open('stockport-sif-2017');
  expect(await page.locator('#p30 a.reference').getAttribute('href')).toBe('#p4');
  expect(await page.locator('#p91 > .note').innerText()).toContain(
    'LSCB recommendation 3, matched by its wording',
  );
  expect(await page.locator('#p30 > .note').innerText()).toContain(
    'Recommendation 4, matched by its wording',
  );
  expect(await page.locator('#p4 > .note').innerText()).toMatch(/Wording matches\s+paragraph 30/);
});

it('a mark without a matched recommendation links to the list, and says so', async () => {
  const page = await open('stockport-sif-2017');
  const list = '#the-local-authority-recommendations';
  expect(await page.locator('#p83 a.reference').getAttribute('href')).toBe(list);
  expect(await page.locator('#p83 > .note').innerText()).toContain(
    'not matched to one by this site',
  );
});

it('the summary links to the main report on the same area, and back', async () => {
  const page = await open('stockport-jar-2006');
  const summary = page.locator('#summary-report-being-healthy > .note a');
  expect(await summary.innerText()).toBe('Being healthy, paragraphs 38–46');
  expect(await summary.getAttribute('href')).toBe('#main-report-being-healthy');
  const back = page.locator('#main-report-being-healthy > .note a');
  expect(await back.getAttribute('href')).toBe('#summary-report-being-healthy');
});

it('an item of the summary links to the section on its area, and back', async () => {
  const page = await open('stoke-on-trent-jar-2009');
  const item = page.locator('#main-findings-item-4 > .note a');
  expect(await item.allInnerTexts()).toEqual([
    'Service Management',
    'Capacity to improve, paragraphs 62–83',
  ]);
  const back = page.locator('#capacity-to-improve > .note a');
  expect(await back.innerText()).toBe('Main Findings, item 4');
  expect(await back.getAttribute('href')).toBe('#main-findings-item-4');
});

describe('a judgement', () => {
  const noteOf = async (id: string, anchor: string) => {
    const note = (await open(id)).locator(`#${anchor} > .note .judgement-note`);
    const links = await note
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    return { text: (await note.innerText()).replaceAll(/\s+/gu, ' '), links };
  };

  it('shows later grades, says which are not comparable, and links to its area and lineage', async () => {
    const { text, links } = await noteOf('stockport-jar-2006', 'p47');
    expect(text).toContain('Later 2008 APA, council services 4 outstanding (not comparable)');
    expect(text).toContain('Questions and scales differ');
    expect(links).toEqual([
      '/reports/stockport-apa-2008/#staying-safe-para-2',
      '/councils/stockport/help-and-protection/',
      '/councils/stockport/lscb/',
      '/councils/stockport/staying-safe/',
      '/outcomes/staying-safe/',
    ]);
  });

  it('shows earlier grades, and says which are not comparable', async () => {
    const { text } = await noteOf('stockport-apa-2008', 'staying-safe-para-2');
    expect(text).toContain('Earlier 2006 JAR, local services 3 good (not comparable)');
  });

  it('names who is judged if a report has two grades', async () => {
    const { text } = await noteOf(
      'stockport-apa-2008',
      'capacity-to-improve-including-the-management-of-childrens-services-para-2',
    );
    expect(text).toContain('2006 JAR, local services 3 good');
    expect(text).toContain('2006 JAR, council services 3 good');
  });

  it('of a new area links to those that it came from', async () => {
    const { text, links } = await noteOf(
      'stockport-sif-2017',
      'the-experiences-and-progress-of-children-who-need-help-and-protection',
    );
    expect(text).toContain('What it came from: Social care services, Staying safe');
    expect(links).toContain('/councils/stockport/staying-safe/');
  });
});

describe('a collection that holds a report referred to', () => {
  let site: Site;

  beforeAll(async () => {
    site = await otherSite();
  });
  afterAll(() => site.close());

  it('links to it, and does not note it as missing', async () => {
    const page = await open('stoke-on-trent-jar-2009', site.url);
    const links = page.locator('a.reference[href="/reports/stoke-on-trent-apa-2007/"]');
    expect(await links.allInnerTexts()).toEqual([
      '2007 Annual Performance Assessment (APA)',
      '2007 APA',
      'APA in 2006/07',
      'APA in 2007',
      'APA in 2007',
    ]);
    expect((await page.locator('.note').allInnerTexts()).join(' ')).not.toContain(
      'assessment of Stoke-on-Trent, 2007',
    );
    expect(await page.locator('.not-held', { hasText: 'assessment for 2008' }).count()).toBe(1);
  });

  it('lists in it what refers to it', async () => {
    const page = await open('stoke-on-trent-apa-2007', site.url);
    const links = page.getByRole('region', { name: 'Referred to by' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual([
      'Joint area review: Stoke-on-Trent',
      'paragraph 1',
      'paragraph 3',
      'paragraph 18',
      'paragraph 59',
      'paragraph 64',
    ]);
    expect(await links.nth(2).getAttribute('href')).toBe('/reports/stoke-on-trent-jar-2009/#p3');
  });
});
