/** What the head of a built page tells programs. */
import type { Page } from 'playwright-core';
import { pageFile, readSiteFile, sitePages } from './site.ts';

/** The head of a page. */
export interface Head {
  /** The canonical address; null on a page without one. */
  canonical: string | null;
  /** The content of the first `<meta>` with each `property` or `name`. */
  meta: Record<string, string>;
  /** The texts of its JSON-LD scripts. */
  jsonLd: string[];
}

/** The heads of all pages of the built site, by their address from its root. Nothing on a page is run. */
export async function readHeads(page: Page): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  for (const path of sitePages()) {
    heads.set(path, await readHead(page, readSiteFile(pageFile(path))));
  }
  return heads;
}

/** @param page any page of a browser, used to parse */
export async function readHead(page: Page, html: string): Promise<Head> {
  return page.evaluate((text) => {
    const { head } = new DOMParser().parseFromString(text, 'text/html');
    const meta: Record<string, string> = {};
    for (const tag of head.querySelectorAll<HTMLMetaElement>('meta[property], meta[name]')) {
      meta[tag.getAttribute('property') ?? tag.name] ??= tag.content;
    }
    return {
      canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      meta,
      jsonLd: [...head.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent,
      ),
    };
  }, html);
}
