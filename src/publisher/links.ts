/** Links added by a publisher. */

/**
 * The address of a link.
 * @param to a full address, or a path from the site’s root
 * @param href turns a path into an address on the site
 */
export function linkHref(to: string, href: (path: string) => string): string {
  return URL.canParse(to) ? to : href(to);
}
