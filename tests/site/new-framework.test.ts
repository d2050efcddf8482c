/** A framework new to the project: a data file is all that ingest and the site need. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { otherSite } from '../support/other-site.ts';
import type { Site } from '../support/server.ts';

const pages = useBrowser();
let site: Site;
beforeAll(async () => {
  site = await otherSite();
});
afterAll(() => site.close());

/** The words of an element on a page, with single spaces. */
async function words(path: string, place: string): Promise<string> {
  const { page, errors } = await pages.open();
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  const text = await page.locator(place).first().innerText();
  expect(errors).toEqual([]);
  return text.replace(/\s+/gu, ' ');
}

describe('a framework that only its file describes', () => {
  it('has a page, which lists its report', async () => {
    const text = await words('frameworks/care-review/', 'main');
    expect(text).toContain('Review of care');
    expect(text).toContain('Rutland');
  });

  it('gives its report grades, in its own words', async () => {
    const text = await words('reports/rutland-care-review-2027/', 'main');
    expect(text).toMatch(/Help at the right time Sound/u);
    expect(text).toMatch(/Those who lead Exemplary/u);
  });

  it('is in the tables of the council, of the area and of all councils', async () => {
    expect(await words('councils/rutland/', 'table')).toContain('Sound');
    expect(await words('outcomes/leadership/', 'main')).toContain('Exemplary');
    const row = 'table[data-grid] tr:has(a[href="/councils/rutland/"])';
    expect(await words('grades/', row)).toMatch(/Sound.*Exemplary/u);
  });

  it('says “not judged” for an area that it does not judge', async () => {
    const row = 'table[data-grid] tr:has(a[href="/councils/rutland/"])';
    expect(await words('grades/?outcome=care-leavers&outcome=leadership', row)).toMatch(
      /not judged.*Exemplary/u,
    );
  });

  it('is in the data, on the common scale', async () => {
    const csv = await (await fetch(`${site.url}data/grades.csv`)).text();
    const rows = csv.split('\r\n').filter((row) => row.startsWith('rutland-care-review-2027,'));
    expect(rows.map((row) => row.includes('good') || row.includes('outstanding'))).toEqual([
      true,
      true,
    ]);
  });
});
