/** The site, and the way to a page of it, in the words of schema.org. */
import type { BreadcrumbList, WebSite, WithActionConstraints, SearchAction } from 'schema-dts';
import type { Publisher } from '../publisher/schema.ts';

/**
 * @param way from the home page to the page itself, by name and path on the host
 * @param origin of the site
 */
export function breadcrumbs(
  way: readonly { name: string; href: string }[],
  origin: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(href, origin).href,
    })),
  };
}

/**
 * The site with its search, and who publishes it.
 * @param address makes a full address of a path from the site's root
 */
export function webSite(
  { name, language, publisher }: Pick<Publisher, 'name' | 'language' | 'publisher'>,
  description: string,
  address: (path: string) => string,
): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address('search/')}?q={query}` },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': address(''),
    url: address(''),
    name,
    description,
    inLanguage: language,
    ...(publisher && {
      publisher: {
        '@type': 'Organization',
        name: publisher.name,
        ...(publisher.url && { url: publisher.url }),
        ...(publisher.email && { email: publisher.email }),
      },
    }),
    potentialAction: search,
  };
}
