/** The pages: all Markdown files in `TEXT_DIR`. */
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: process.env.TEXT_DIR, pattern: '*.md' }),
    schema: docsSchema(),
  }),
};
