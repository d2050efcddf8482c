/** Draws cards with the fonts of the site, whatever fonts are installed. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { cardSize, type Card } from './card.ts';
import { loadFonts } from './fonts.ts';
import { layOut } from './layout.ts';
import { loadPalette } from './palette.ts';

/** What all cards of a site share. */
export interface Brand {
  /** The name of the site. */
  name: string;
  /** Its accent on light paper, `#rrggbb`, if it is not that of the style sheets. */
  accent?: string | undefined;
}

/** Draws cards, with its fonts and colours loaded. */
export interface Drawer {
  /** Changes whenever the same card might be drawn differently: with its code, fonts or libraries. */
  version: string;
  /** Returns the bytes of a PNG of `cardSize`. */
  draw: (card: Card) => Promise<Buffer>;
}

export async function loadDrawer({ name, accent }: Brand): Promise<Drawer> {
  const [fonts, palette] = await Promise.all([loadFonts(), loadPalette(accent)]);
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  const hash = await hashOfPrograms();
  hash.update(JSON.stringify([cardSize, palette, name]));
  for (const { data, ...font } of fonts) {
    hash.update(JSON.stringify(font)).update(new Uint8Array(data));
  }
  return {
    version: hash.digest('hex'),
    draw: (card) => renderer.render(layOut(card, palette, name), { ...cardSize, format: 'png' }),
  };
}

/** A hash of the code that draws, to which what it draws with is to be added. */
async function hashOfPrograms() {
  const library = createRequire(import.meta.url).resolve('@takumi-rs/core');
  const own = ['draw.ts', 'fonts.ts', 'layout.ts'];
  const files = [
    ...own.map((file) => fileURLToPath(new URL(file, import.meta.url))),
    // Its version is there.
    join(dirname(library), '../package.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash;
}
