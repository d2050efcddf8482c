/** Atom feeds (RFC 4287) of the site, of each council and of each outcome area. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { checkAddress, readPages, type SitePage } from '../support/links.ts';
import { readSiteFile, reportsData, siteFiles } from '../support/site.ts';

interface ReadFeed {
  /** The name of the root element, or the parser's error. */
  root: string;
  id: string;
  title: string;
  author: string;
  updated: string;
  self: string;
  alternate: string;
  entries: { id: string; title: string; updated: string; summary: string; alternate: string }[];
}

const pages = useBrowser();
const paths = siteFiles().filter((path) => path.endsWith('feed.xml'));
let page: Page;
let site: Map<string, SitePage>;
const feeds = new Map<string, ReadFeed>();

beforeAll(async () => {
  ({ page } = await pages.open());
  site = await readPages(page, inject('siteFolder'));
  const texts = paths.map((path) => readSiteFile(path));
  const read = await page.evaluate(
    (sources) =>
      sources.map((source) => {
        const { documentElement: root } = new DOMParser().parseFromString(
          source,
          'application/xml',
        );
        const atom = 'http://www.w3.org/2005/Atom';
        const child = (parent: Element, name: string) =>
          [...parent.children].find((one) => one.namespaceURI === atom && one.localName === name);
        const text = (parent: Element, name: string) => child(parent, name)?.textContent ?? '';
        const link = (parent: Element, rel: string) =>
          parent.querySelector(`:scope > link[rel="${rel}"]`)?.getAttribute('href') ?? '';
        return {
          root: root.localName === 'feed' ? 'feed' : root.textContent,
          id: text(root, 'id'),
          title: text(root, 'title'),
          author: text(root, 'author'),
          updated: text(root, 'updated'),
          self: link(root, 'self'),
          alternate: link(root, 'alternate'),
          entries: [...root.querySelectorAll(':scope > entry')].map((entry) => ({
            id: text(entry, 'id'),
            title: text(entry, 'title'),
            updated: text(entry, 'updated'),
            summary: text(entry, 'summary'),
            alternate: link(entry, 'alternate'),
          })),
        };
      }),
    texts,
  );
  for (const [index, feed] of read.entries()) feeds.set(paths[index] ?? '', feed);
});

const instant = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/u;
const feedOf = (path: string): ReadFeed => {
  const feed = feeds.get(path);
  if (!feed) throw new Error(`There is no ${path}.`);
  return feed;
};

it('there is a feed for the site, each council and each outcome area', () => {
  const followed = [...site.keys()].filter((path) =>
    /^(?:councils|outcomes)\/[^/]+\/$/u.test(path),
  );
  expect(paths.toSorted()).toEqual(['', ...followed].map((path) => `${path}feed.xml`).toSorted());
});

describe('every feed', () => {
  it('is well formed and has what Atom requires', () => {
    for (const [path, feed] of feeds) {
      expect(feed.root, path).toBe('feed');
      for (const value of [feed.id, feed.title, feed.author]) expect(value, path).not.toBe('');
      expect(feed.updated, path).toMatch(instant);
      expect(feed.self).toBe(`https://pilcrow.example/${path}`);
      expect(feed.entries.length, path).toBeGreaterThan(0);
      for (const { id, title, updated, summary } of feed.entries) {
        expect(URL.canParse(id), id).toBe(true);
        expect(title).not.toBe('');
        expect(summary).not.toBe('');
        expect(updated).toMatch(instant);
      }
      const latest = feed.entries.map(({ updated }) => updated).toSorted();
      expect(feed.updated, path).toBe(latest.at(-1));
    }
  });

  it('has a unique id, and entry ids that mean the same everywhere', () => {
    const ids = [...feeds.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const meant = new Map<string, string>();
    for (const { entries } of feeds.values()) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, alternate } of entries) {
        expect(meant.get(id) ?? alternate).toBe(alternate);
        meant.set(id, alternate);
      }
    }
  });

  it('links only to places that exist', () => {
    const addresses = [...feeds.values()].flatMap(({ alternate, entries }) => [
      alternate,
      ...entries.map((entry) => entry.alternate),
    ]);
    expect(addresses.filter((address) => checkAddress(site, address, '') !== null)).toEqual([]);
  });

  it('is named in the head of its page, and linked at the foot', async () => {
    await page.goto(`${inject('siteUrl')}outcomes/safeguarding/`);
    const named = page.locator(
      'link[type="application/atom+xml"][href="/outcomes/safeguarding/feed.xml"]',
    );
    expect(await named.count()).toBe(1);
    const foot = page.getByRole('region', { name: 'Follow and reuse' });
    expect(await foot.locator('a[href="/outcomes/safeguarding/feed.xml"]').isVisible()).toBe(true);
  });
});

it('a council’s feed has an entry for each of its reports', () => {
  const own = reportsData().filter(({ council }) => council === 'stockport');
  expect(feedOf('councils/stockport/feed.xml').entries.map(({ title }) => title)).toEqual(
    own.map(({ title }) => title),
  );
});

it('an outcome area’s feed gives the grades as printed, or says that there is none', () => {
  const [entry] = feedOf('outcomes/staying-safe/feed.xml').entries;
  expect(entry).toMatchObject({
    title: 'Staying safe in Stockport: outstanding',
    alternate: 'https://pilcrow.example/councils/stockport/staying-safe/#stockport-apa-2008',
  });
  expect(entry?.summary).toContain('4, outstanding.');
  const [other] = feedOf('outcomes/equality-and-diversity/feed.xml').entries;
  expect(other?.title).toContain('text without a grade');
});
