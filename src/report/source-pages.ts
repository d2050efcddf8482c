/** Addresses of the pages of a source, counted through the file from 1. */

/** The fragment, without `#`, of the place in the report where a page begins: `page-4`. */
export function pageAnchor(page: number): string {
  return `page-${page}`;
}

/**
 * Where the publisher offers a page: viewers of PDFs know `#page=4` (RFC 8118, section 3).
 * @param url of the file
 */
export function sourcePageUrl(url: string, page: number): string {
  return new URL(`#page=${page}`, url).href;
}
