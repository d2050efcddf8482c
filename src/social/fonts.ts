/** The fonts of the site, for pictures. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);

const families = [
  { name: 'Source Serif 4', folder: '@fontsource-variable/source-serif-4', file: 'source-serif-4' },
  { name: 'Public Sans', folder: '@fontsource-variable/public-sans', file: 'public-sans' },
];

/** The second supplies letters that the first lacks: ŵ. */
const subsets = ['latin', 'latin-ext'] as const;

const rangesSchema = z.object({ latin: z.string(), 'latin-ext': z.string() });

/** All weights of each family, with the letters that each file supplies. */
export async function loadFonts(): Promise<FontDetails[]> {
  const fonts = families.map(async ({ name, folder, file }) => {
    const ranges = rangesSchema.parse(
      JSON.parse(await readFile(resolve(`${folder}/unicode.json`), 'utf8')),
    );
    return Promise.all(
      subsets.map(async (subset) => ({
        name,
        data: await readFile(resolve(`${folder}/files/${file}-${subset}-wght-normal.woff2`)),
        unicodeRange: toRanges(ranges[subset]),
      })),
    );
  });
  return (await Promise.all(fonts)).flat();
}

/** `U+0000-00FF,U+0131` → the first and last code points of each range. */
function toRanges(unicodeRange: string): [first: number, last: number][] {
  return unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
