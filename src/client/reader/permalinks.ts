/** The addresses in the numbers and ¶ of units. */

/** Keeps the query of the present address out of permalinks: copying a link to `#p17` would include it. */
export function keepPermalinksClean(article: Element): void {
  const path = location.search === '' ? '' : location.pathname;
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a:is(.number, .permalink)')) {
    const address = path + link.hash;
    if (link.getAttribute('href') !== address) link.setAttribute('href', address);
  }
}
