/** The addresses that the numbers and ¶ of units carry. */

/** Keeps permalinks free of what else the address asks for, which `#p17` would take over when it is copied. */
export function keepPermalinksClean(article: Element): void {
  const path = location.search === '' ? '' : location.pathname;
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a:is(.number, .permalink)')) {
    const address = path + link.hash;
    if (link.getAttribute('href') !== address) link.setAttribute('href', address);
  }
}
