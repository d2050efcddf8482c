// @ts-check
/** Starlight as it comes, for comparison: nothing is set but a title, and where the pages go. */
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.OUT_DIR,
  cacheDir: `${process.env.OUT_DIR}-cache`,
  integrations: [starlight({ title: 'Reports' })],
});
