/** The links that a publisher adds. */

/**
 * The address that a link leads to.
 * @param to a full address, or a path from the site’s root
 * @param href makes an address on the site of a path
 */
export function linkHref(to: string, href: (path: string) => string): string {
  return URL.canParse(to) ? to : href(to);
}
