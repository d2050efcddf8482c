import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { checkAddress, readPages, type SitePage } from '../support/links.ts';
import { readSiteFile } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
let site: Map<string, SitePage>;

beforeAll(async () => {
  const { page } = await pages.open();
  site = await readPages(page, inject('siteFolder'));
});

describe('every address within the site leads to an existing page and place', () => {
  it('in the links of all pages', () => {
    const broken = [...site].flatMap(([from, { addresses }]) =>
      addresses.flatMap((address) => {
        const problem = checkAddress(site, address, from);
        return problem ? [`${from || '/'}: ${address}: ${problem}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('in data/paragraphs.jsonl', () => {
    const urls = unitLines().map(({ url }) => url);
    const broken = urls.filter((url) => checkAddress(site, url, '') !== null);
    expect(broken).toEqual([]);
  });

  it.each(['feed.xml', 'llms.txt', 'robots.txt', 'sitemap-index.xml', 'sitemap-0.xml'])(
    'in %s',
    (file) => {
      const urls = readSiteFile(file).match(/https:\/\/pilcrow\.example[^\s<>"')\]]*/g) ?? [];
      expect(urls.length).toBeGreaterThan(0);
      expect(urls.filter((url) => checkAddress(site, url, '') !== null)).toEqual([]);
    },
  );
});
