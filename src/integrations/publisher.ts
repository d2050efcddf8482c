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
    },
  };
}
