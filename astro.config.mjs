// @ts-check
import { join } from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { besidePages } from './src/integrations/beside-pages.ts';
import { formerPaths } from './src/integrations/former-addresses.ts';
import { finishedSite } from './src/integrations/finished-site.ts';
import { headers } from './src/integrations/headers.ts';
import { publisherSettings } from './src/integrations/publisher.ts';
import { oneBuild } from './src/integrations/one-build.ts';
import { loadPublisher } from './src/publisher/load.ts';
import {
  cacheDirectory,
  contentDirectory,
  contentFolders,
  lockFile,
  outputDirectory,
  projectFolders,
} from './src/util/environment.ts';

const serifFiles = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const sansFiles = '@fontsource-variable/public-sans/files/public-sans-latin-wght';

const publisher = await loadPublisher(contentDirectory);
const former = await formerPaths();
const isPresent = (/** @type {string} */ page) => {
  const path = new URL(page).pathname.slice(publisher.basePath.length - 1);
  return ![...former, '/offline/'].some((place) => path.startsWith(place));
};

export default defineConfig({
  site: publisher.siteUrl,
  base: publisher.basePath,
  outDir: outputDirectory,
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  integrations: [
    oneBuild(lockFile),
    publisherSettings(publisher),
    mdx(),
    sitemap({ filter: isPresent }),
    besidePages(join(cacheDirectory, 'beside-pages')),
    headers(publisher.basePath),
    finishedSite({
      workshop: join(cacheDirectory, 'site'),
      output: outputDirectory,
      kept: { 'the project': projectFolders, 'the content (CONTENT_DIR)': contentFolders },
    }),
  ],
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: [`${serifFiles}-normal.woff2`], weight: '200 900', style: 'normal' },
          { src: [`${serifFiles}-italic.woff2`], weight: '200 900', style: 'italic' },
        ],
      },
    },
    {
      name: 'Public Sans',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [{ src: [`${sansFiles}-normal.woff2`], weight: '100 900', style: 'normal' }],
      },
    },
  ],
  devToolbar: { enabled: false },
  // Scripts and fonts stay separate files, so that the site works under a strict content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
