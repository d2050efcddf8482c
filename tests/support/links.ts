/** Whether the addresses in a built site lead somewhere. */
import type { Page } from 'playwright-core';
import { parseHtml } from './parsed-html.ts';
import { pageFile, readSiteFile, siteFiles, sitePages } from './site.ts';

/** A file of the site; only pages have ids and addresses. */
export interface SitePage {
  ids: Set<string>;
  addresses: string[];
}

/** Every file of a built site by its address from the root: pages as `reports/`, others by their path. */
export async function readPages(page: Page, folder: string): Promise<Map<string, SitePage>> {
  const site = new Map<string, SitePage>();
  for (const path of siteFiles(folder)) site.set(path, { ids: new Set(), addresses: [] });
  for (const path of sitePages(folder)) {
    const { ids, addresses } = await parseHtml(page, readSiteFile(pageFile(path), folder));
    site.set(path, { ids: new Set(ids), addresses });
  }
  return site;
}

/**
 * What is wrong with an address; `null` if nothing is.
 * @param from the page it is on, from the site's root
 * @param base where the site lies on its host
 */
export function checkAddress(
  site: Map<string, SitePage>,
  address: string,
  from: string,
  base = '/',
): string | null {
  const host = 'https://pilcrow.example';
  if (address.trim() === '') return 'empty';
  const url = new URL(address, `${host}${base}${from}`);
  if (url.origin !== host)
    return ['http:', 'https:', 'mailto:', 'data:'].includes(url.protocol) ? null : 'scheme';
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return `outside ${base}`;
  const target = site.get(path.slice(base.length));
  if (!target) return 'no such page';
  const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  return fragment === '' || target.ids.has(fragment) ? null : 'no such place on the page';
}
