/** Makes every address on the site, so that BASE_PATH is respected everywhere. */
import {
  councilAreaPath,
  councilPath,
  findingsPath,
  frameworkPath,
  outcomePath,
  reportPath,
} from './paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/**
 * Path on the site, under its base.
 * @param path from the site's root, e.g. `reports/` or `data/grades.csv`; `''` is the home page
 */
export function href(path: string): string {
  return base + path.replace(/^\/+/, '');
}

/** The same as a full address, for feeds, data files and canonical links. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

export const reportHref = (id: string, anchor?: string) => href(reportPath(id, anchor));
export const councilHref = (id: string) => href(councilPath(id));
export const councilAreaHref = (council: string, area: string) =>
  href(councilAreaPath(council, area));
export const outcomeHref = (id: string) => href(outcomePath(id));
export const frameworkHref = (id: string) => href(frameworkPath(id));
/** Where the site shows how well a report was read. */
export const qualityHref = (id: string) => href(`quality/#${id}`);
/** @param query with its `?`, or empty */
export const findingsHref = (area: string, query = '') => href(findingsPath(area) + query);
/** @param query with its `?`, or empty */
export const compareHref = (query = '') => href(`compare/${query}`);
/**
 * Address of a search.
 * @param query names and values as in the contract, e.g. `{ council: 'stockport' }`
 */
export function searchHref(query: Record<string, string>): string {
  return href(`search/?${new URLSearchParams(query).toString()}`);
}
