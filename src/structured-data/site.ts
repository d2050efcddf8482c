/** The site, and the breadcrumbs of a page, in schema.org's vocabulary. */
import type { BreadcrumbList, WebSite, WithActionConstraints, SearchAction } from 'schema-dts';
import type { Publisher } from '../publisher/schema.ts';

/**
 * @param way pages from the home page to the page itself, each with its name and path on the host
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
 * The site with its search and its publisher.
 * @param address turns a path from the site's root into a full address
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
