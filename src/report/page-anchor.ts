/** The fragment, without `#`, of the place where a page of the source begins: `page-4`. */
export function pageAnchor(page: number): string {
  return `page-${page}`;
}
