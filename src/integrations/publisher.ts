/** Gives pages the settings of the site, as the module `virtual:publisher`. */
import type { AstroIntegration } from 'astro';
import { accentStyle } from '../publisher/accent.ts';
import type { Publisher } from '../publisher/schema.ts';
import { loadColours } from '../styles/colour-tokens.ts';

const name = 'virtual:publisher';
const resolved = `\0${name}`;

export function publisherSettings(publisher: Publisher): AstroIntegration {
  return {
    name: 'pilcrow-publisher',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const style = publisher.accent ? accentStyle(publisher.accent, await loadColours()) : null;
        const text = [
          `export const publisher = ${JSON.stringify(publisher)};`,
          `export const publisherStyle = ${JSON.stringify(style)};`,
        ].join('\n');
        updateConfig({
          vite: {
            plugins: [
              {
                name,
                resolveId: (id: string) => (id === name ? resolved : undefined),
                load: (id: string) => (id === resolved ? text : undefined),
              },
            ],
          },
        });
      },
      'astro:build:done': ({ logger }) => {
        const warning = addressWarning(publisher);
        if (warning !== null) logger.warn(warning);
      },
    },
  };
}

/** A warning if the site’s address is an example: names under `.example` never exist (RFC 2606). */
export function addressWarning({ siteUrl }: Pick<Publisher, 'siteUrl'>): string | null {
  if (!new URL(siteUrl).hostname.endsWith('.example')) return null;
  return `the site’s address is ${siteUrl}, which does not exist. Citations, feeds and links that readers copy begin with it, so set siteUrl (or SITE_URL) before you publish the site.`;
}
