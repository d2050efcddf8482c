/** Addresses of the pages of a source, counted from 1 through the file. */

/** The fragment, without `#`, of the place in the report where a page begins: `page-4`. */
export function pageAnchor(page: number): string {
  return `page-${page}`;
}

/**
 * Address of a page in the publisher's file: PDF viewers understand `#page=4` (RFC 8118, section 3).
 * @param url of the file
 */
export function sourcePageUrl(url: string, page: number): string {
  return new URL(`#page=${page}`, url).href;
}
